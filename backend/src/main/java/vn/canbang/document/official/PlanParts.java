package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityView;
import vn.canbang.activity.CoordinatorView;
import vn.canbang.activity.OutputView;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.plan.document.DutyView;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.ObjectiveKind;
import vn.canbang.plan.document.ObjectiveView;
import vn.canbang.plan.document.PlanRequestView;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.ReportingDutyView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.document.TargetGroupView;
import vn.canbang.shared.text.SearchKey;

/**
 * What a plan holds in its parts and its text does not say: printed behind the text, in the order
 * in which such documents have it. A document recorded from paper says all that it has.
 */
final class PlanParts {

  /** A part is said when most of its phrases of three words stand in the text. */
  private static final double MOST = 0.6;

  private static final int PHRASE = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern END = Pattern.compile("[.;,:]$");

  private final PlanSource source;
  private final PlanView plan;
  private final Set<String> phrases = new HashSet<>();
  private int sections;

  PlanParts(PlanSource source) {
    this.source = source;
    this.plan = source.plan();
    for (SectionView section : plan.sections()) {
      note(section.heading());
      PlanBody.lines(section.paragraphs()).forEach(this::note);
      if (new SectionCode(section.code()).body() && section.parent() == null) {
        sections++;
      }
    }
  }

  private void note(@Nullable String words) {
    if (words != null) {
      phrases.addAll(phrases(words));
    }
  }

  private static List<String> phrases(String words) {
    String[] all = NO_WORD.split(SearchKey.of(words));
    List<String> phrases = new ArrayList<>();
    if (all.length < PHRASE) {
      phrases.add(String.join(" ", all));
    }
    for (int i = 0; i + PHRASE <= all.length; i++) {
      phrases.add(all[i] + " " + all[i + 1] + " " + all[i + 2]);
    }
    return phrases;
  }

  private boolean unsaid(String words) {
    List<String> wanted = phrases(words);
    return wanted.stream().filter(phrases::contains).count() < MOST * wanted.size();
  }

  /** The activities that stand in a section and are not said there. */
  List<Block> activitiesIn(String section) {
    return plan.recordedFromPaper()
        ? List.of()
        : activities(activity -> section.equals(activity.section()), 3);
  }

  /** All else, as sections that go on with the numbers of the text. */
  List<Block> behind() {
    if (plan.recordedFromPaper()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    section(blocks, "MỤC TIÊU", objectives());
    section(blocks, "CHỈ TIÊU", items(source.targets()));
    section(blocks, "PHẠM VI, ĐỐI TƯỢNG", reach());
    section(blocks, "NỘI DUNG HOẠT ĐỘNG", activities(activity -> activity.section() == null, 2));
    section(
        blocks,
        "KINH PHÍ THỰC HIỆN",
        items(plan.funding().stream().map(FundingView::text).toList()));
    section(blocks, "TỔ CHỨC THỰC HIỆN", duties());
    section(
        blocks,
        "CHẾ ĐỘ BÁO CÁO",
        items(plan.reportingDuties().stream().map(PlanParts::report).toList()));
    return blocks;
  }

  private void section(List<Block> blocks, String heading, List<Block> content) {
    if (!content.isEmpty()) {
      sections++;
      blocks.add(new Heading(1, roman(sections) + ".", heading));
      blocks.addAll(content);
    }
  }

  private static String roman(int number) {
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    return "X".repeat(number / 10) + ones.get(number % 10);
  }

  private static Block item(String words) {
    String text = "- " + words.strip();
    return new Words(Manner.BODY, END.matcher(text).find() ? text : text + ".");
  }

  private List<Block> items(List<String> words) {
    return words.stream().filter(this::unsaid).map(PlanParts::item).toList();
  }

  private List<Block> objectives() {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (ObjectiveKind kind : ObjectiveKind.values()) {
      List<Block> own =
          items(
              plan.objectives().stream()
                  .filter(objective -> objective.kind() == kind)
                  .map(ObjectiveView::text)
                  .toList());
      if (!own.isEmpty()) {
        number++;
        blocks.add(new Heading(2, number + ".", name(kind)));
        blocks.addAll(own);
      }
    }
    return blocks;
  }

  private static String name(ObjectiveKind kind) {
    return switch (kind) {
      case GENERAL -> "Mục tiêu chung";
      case SPECIFIC -> "Mục tiêu cụ thể";
      case PURPOSE -> "Mục đích";
      case REQUIREMENT -> "Yêu cầu";
    };
  }

  private List<Block> reach() {
    List<String> lines = new ArrayList<>();
    if (plan.scope() != null) {
      lines.add("Phạm vi: " + plan.scope());
    }
    for (TargetGroupView group : plan.targetGroups()) {
      lines.add(group.priority() ? "Ưu tiên: " + group.text() : group.text());
    }
    return items(lines);
  }

  private List<Block> duties() {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (DutyView duty : plan.duties()) {
      List<Block> tasks = items(duty.tasks());
      if (!tasks.isEmpty() || (duty.tasks().isEmpty() && unsaid(duty.organisationText()))) {
        number++;
        blocks.add(new Heading(2, number + ".", duty.organisationText()));
        blocks.addAll(tasks);
      }
    }
    blocks.addAll(items(plan.planRequests().stream().map(PlanRequestView::text).toList()));
    return blocks;
  }

  private static String report(ReportingDutyView asked) {
    StringBuilder words = new StringBuilder();
    append(words, "", asked.fromText());
    words.append(words.isEmpty() ? "Báo cáo " : " báo cáo ").append(asked.what());
    append(words, " về ", asked.toText());
    append(words, " qua ", asked.viaText());
    append(words, " ", asked.dueText());
    return words.toString();
  }

  private static void append(StringBuilder words, String before, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      words.append(before).append(text);
    }
  }

  private List<Block> activities(Predicate<ActivityView> which, int level) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (ActivityView activity : source.activities()) {
      String description = activity.description();
      if (activity.declared()
          && which.test(activity)
          && unsaid(activity.title() + " " + Objects.requireNonNullElse(description, ""))) {
        number++;
        blocks.add(new Heading(level, number + ".", activity.title()));
        if (description != null && !description.equals(activity.title())) {
          blocks.add(new Words(Manner.BODY, description));
        }
        details(activity).stream().map(PlanParts::item).forEach(blocks::add);
      }
    }
    return blocks;
  }

  private static List<String> details(ActivityView activity) {
    List<String> details = new ArrayList<>();
    detail(details, "Thời gian", activity.schedule().text());
    detail(details, "Địa điểm", activity.location());
    detail(details, "Đối tượng", activity.audience());
    Integer participants = activity.expectedParticipants();
    detail(details, "Số lượng", participants == null ? null : participants + " người");
    String lead = activity.lead() == null ? null : activity.lead().name();
    detail(details, "Đơn vị chủ trì", activity.leadText() == null ? lead : activity.leadText());
    detail(
        details,
        "Đơn vị phối hợp",
        activity.coordinators().stream()
            .map(CoordinatorView::text)
            .collect(Collectors.joining("; ")));
    for (OutputView output : activity.outputs()) {
      Integer quantity = output.quantity();
      String unit = output.unit() == null ? "" : " " + output.unit();
      details.add(
          quantity == null
              ? output.name()
              : String.format(Locale.of("vi"), "%s: %,d%s", output.name(), quantity, unit));
    }
    return details;
  }

  private static void detail(List<String> details, String label, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      details.add(label + ": " + words);
    }
  }
}
