package vn.canbang.document.official;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.activity.ActivityView;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.draft.RecordedPlan;

/** The five plans of the sample as the room reads them, without a running service. */
enum PaperPlan {
  DONG_LAI(
      "dong-lai-2024",
      new Letterhead(
          "Sở Y tế tỉnh Hòa Bình", "Trung tâm Y tế huyện Tân Lạc", "TTYT", "huyện Tân Lạc", false)),
  KIEN_HAI(
      "kien-hai-2024",
      new Letterhead(
          "Sở Y tế tỉnh Kiên Giang",
          "Trung tâm Y tế huyện Kiên Hải",
          "TTYT",
          "huyện Kiên Hải",
          false)),
  CU_KHOI(
      "cu-khoi-2021-2025",
      new Letterhead(
          "UBND quận Long Biên", "Ủy ban nhân dân phường Cự Khối", "UBND", "phường Cự Khối", true)),
  BAC_GIANG(
      "bac-giang-2024",
      new Letterhead(
          "UBND tỉnh Bắc Giang", "Sở Y tế tỉnh Bắc Giang", "SYT", "tỉnh Bắc Giang", false)),
  LONG_BIEN(
      "long-bien-2024",
      new Letterhead(
          null,
          "Ban chỉ đạo công tác Dân số và phát triển quận Long Biên",
          "BCĐ",
          "quận Long Biên",
          false));

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final String file;
  private final Letterhead letterhead;

  PaperPlan(String file, Letterhead letterhead) {
    this.file = file;
    this.letterhead = letterhead;
  }

  OfficialDocument document() {
    return PlanDocuments.document(source(view()));
  }

  OfficialDocument draft() {
    return PlanDocuments.document(source(read(PlanStatus.DRAFT, "")));
  }

  PlanSource source(PlanView plan) {
    return source(plan, activities());
  }

  PlanSource withoutActivities() {
    return source(view(), List.of());
  }

  /** A draft that nobody has written a sentence for. */
  static PlanSource partsOnly() {
    return parts("[]");
  }

  /** A draft with the same parts, and sections for some of them. */
  static PlanSource withSections() {
    return parts(
        """
        [{"code": "I", "heading": "MỤC ĐÍCH, YÊU CẦU", "paragraphs": []},
         {"code": "II", "heading": "TỔ CHỨC THỰC HIỆN CÁC HOẠT ĐỘNG", "paragraphs": []},
         {"code": "II.1", "parent": "II", "heading": "Phòng Dân số", "paragraphs": []}]
        """);
  }

  private static PlanSource parts(String sections) {
    ObjectNode plan = (ObjectNode) KIEN_HAI.json("plan");
    plan.put("status", "DRAFT");
    plan.remove(List.of("area", "programme", "issuer", "themes"));
    for (String emptied : List.of("legalBases", "recipients", "annexes")) {
      plan.putArray(emptied);
    }
    plan.set("sections", tree(sections));
    plan.put("scope", "Toàn huyện Kiên Hải");
    ObjectNode parts =
        (ObjectNode)
            tree(
                """
                {"objectives": [{"kind": "GENERAL", "text": "Nâng cao chất lượng dân số"}],
                 "targetGroups": [{"text": "Phụ nữ mang thai", "priority": true}],
                 "funding": [{"text": "Ngân sách huyện bố trí theo phân cấp", "source": "Ngân sách"}],
                 "duties": [{"organisationText": "Trạm Y tế các xã",
                   "tasks": ["Tổng hợp danh sách phụ nữ mang thai"]}],
                 "planRequests": [],
                 "reportingDuties": [{"fromText": "Trạm Y tế các xã", "toText": "Trung tâm Y tế",
                   "what": "kết quả thực hiện", "dueText": "trước ngày 20/11"}]}
                """);
    plan.setAll(parts);
    ObjectNode activity =
        (ObjectNode)
            tree(
                """
                {"code": "1", "title": "Hội nghị triển khai kế hoạch", "declared": true,
                 "coordinators": [], "outputs": [], "schedule": {"text": "Tháng 3 năm 2025"}}
                """);
    return new PlanSource(
        as(PlanView.class, plan),
        List.of(as(ActivityView.class, activity)),
        List.of("Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái"),
        KIEN_HAI.letterhead,
        Map.of(),
        null);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PlanSource source(PlanView plan, List<ActivityView> activities) {
    return new PlanSource(
        plan,
        activities,
        List.of(),
        letterhead,
        Map.of("KH", "Kế hoạch", "NQ", "Nghị quyết", "QĐ", "Quyết định", "CTr", "Chương trình"),
        null);
  }

  PlanView view() {
    return read(PlanStatus.ISSUED, "");
  }

  /** As if its text lacked that section. */
  PlanView withoutSection(String code) {
    return read(PlanStatus.ISSUED, code);
  }

  List<SectionView> sections() {
    return view().sections();
  }

  List<ActivityView> activities() {
    List<ActivityView> activities = new ArrayList<>();
    for (JsonNode each : json("activities")) {
      ObjectNode activity = (ObjectNode) each;
      activity.remove(List.of("lead", "outputs", "subPlan"));
      activity.get("coordinators").forEach(one -> ((ObjectNode) one).remove("organisation"));
      activity.putObject("schedule").set("text", activity.get("scheduleText"));
      activities.add(as(ActivityView.class, activity));
    }
    return activities;
  }

  /** As it stands in the sample. */
  RecordedPlan recorded() {
    return as(RecordedPlan.class, json("plan"));
  }

  JsonNode targets() {
    return json("targets");
  }

  private PlanView read(PlanStatus status, String left) {
    ObjectNode plan = (ObjectNode) json("plan");
    plan.put("status", status.name());
    plan.put("recordedFromPaper", true);
    plan.put(
        "number",
        plan.get("number").isNull() ? null : plan.get("number").asText().replace(" ", ""));
    plan.putObject("issuer").put("name", letterhead.name());
    plan.remove(Arrays.asList("area", "programme", "planRequests", "duties", "reportingDuties"));
    for (JsonNode basis : plan.get("legalBases")) {
      ((ObjectNode) basis)
          .put("citedIn", basis.get("citedIn").isNull() ? null : UUID.randomUUID().toString());
    }
    ArrayNode sections = JSON.createArrayNode();
    for (JsonNode section : plan.get("sections")) {
      ArrayNode paragraphs = JSON.createArrayNode();
      section.get("paragraphs").forEach(text -> paragraphs.addObject().set("text", text));
      ((ObjectNode) section).set("paragraphs", paragraphs);
      if (!section.get("code").asText().equals(left)) {
        sections.add(section);
      }
    }
    plan.set("sections", sections);
    return as(PlanView.class, plan);
  }

  private JsonNode json(String part) {
    try (InputStream in = PaperPlan.class.getResourceAsStream("/sample/plans/" + file + ".json")) {
      return JSON.readTree(in).required(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T as(Class<T> type, JsonNode json) {
    try {
      return JSON.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
