package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import vn.canbang.plan.document.TargetGroupView;

/** Sets parts of a plan that its text does not say, with numbers that go on where the text ends. */
final class PartBlocks {

  private static final int LETTERED_LEVEL = 3;
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final Pattern END = Pattern.compile("[.;,:]$");

  private final PlanSource source;
  private final PlanView plan;
  private final Said said;
  private final int level;
  private final List<Block> blocks = new ArrayList<>();
  private int numbered;

  /**
   * @param level of the headings: 2 for "1.", 3 for "a)"
   * @param numbered how many numbered parts stand before these
   */
  PartBlocks(PlanSource source, Said said, int level, int numbered) {
    this.source = source;
    this.plan = source.plan();
    this.said = said;
    this.level = level;
    this.numbered = numbered;
  }

  List<Block> blocks() {
    return blocks;
  }

  private void heading(String text) {
    int at = numbered++;
    boolean lettered = level == LETTERED_LEVEL && at < LETTERS.length();
    String number = lettered ? LETTERS.charAt(at) + ")" : numbered + ".";
    blocks.add(new Heading(level, number, text));
  }

  private void items(List<String> words) {
    words.stream().filter(said::lacks).map(PartBlocks::item).forEach(blocks::add);
  }

  private static Block item(String words) {
    String text = "- " + words.strip();
    return new Words(Manner.BODY, END.matcher(text).find() ? text : text + ".");
  }

  void objectives() {
    for (ObjectiveKind kind : ObjectiveKind.values()) {
      List<String> own =
          plan.objectives().stream()
              .filter(objective -> objective.kind() == kind)
              .map(ObjectiveView::text)
              .filter(said::lacks)
              .toList();
      if (!own.isEmpty()) {
        heading(name(kind));
        items(own);
      }
    }
  }

  private static String name(ObjectiveKind kind) {
    return switch (kind) {
      case GENERAL -> "Mục tiêu chung";
      case SPECIFIC -> "Mục tiêu cụ thể";
      case PURPOSE -> "Mục đích";
      case REQUIREMENT -> "Yêu cầu";
    };
  }

  void targets() {
    items(source.targets());
  }

  void reach() {
    List<String> lines = new ArrayList<>();
    if (plan.scope() != null && said.lacks(plan.scope())) {
      lines.add("Phạm vi: " + plan.scope());
    }
    for (TargetGroupView group : plan.targetGroups()) {
      if (said.lacks(group.text())) {
        lines.add(group.priority() ? "Ưu tiên: " + group.text() : group.text());
      }
    }
    lines.stream().map(PartBlocks::item).forEach(blocks::add);
  }

  void funding() {
    items(plan.funding().stream().map(FundingView::text).toList());
  }

  void duties() {
    for (DutyView duty : plan.duties()) {
      List<String> tasks = duty.tasks().stream().filter(said::lacks).toList();
      if (!tasks.isEmpty() || (duty.tasks().isEmpty() && said.lacks(duty.organisationText()))) {
        heading(duty.organisationText());
        items(tasks);
      }
    }
    items(plan.planRequests().stream().map(PlanRequestView::text).toList());
  }

  void reports() {
    items(plan.reportingDuties().stream().map(PartBlocks::report).toList());
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

  void activities(Predicate<ActivityView> which) {
    for (ActivityView activity : source.activities()) {
      String description = activity.description();
      if (activity.declared()
          && which.test(activity)
          && said.lacks(activity.title() + " " + Objects.requireNonNullElse(description, ""))) {
        heading(activity.title());
        if (description != null && !description.equals(activity.title())) {
          blocks.add(new Words(Manner.BODY, description));
        }
        details(activity).stream().map(PartBlocks::item).forEach(blocks::add);
      }
    }
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
