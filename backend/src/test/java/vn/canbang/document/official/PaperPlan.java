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
import java.util.UUID;
import vn.canbang.activity.ActivityView;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;

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
    return PlanDocuments.document(view(), activities(), letterhead);
  }

  OfficialDocument draft() {
    return PlanDocuments.document(read(PlanStatus.DRAFT, ""), activities(), letterhead);
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

  private PlanView read(PlanStatus status, String left) {
    ObjectNode plan = (ObjectNode) json("plan");
    plan.put("status", status.name());
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
