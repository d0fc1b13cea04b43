package vn.canbang.lint.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.DutyLine;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;

/** A body that is to work together with itself. */
final class SelfReference implements Rule {

  private static final Pattern ASKED = Pattern.compile("^(?iu)đề nghị\\s+");
  private static final Pattern WHERE =
      Pattern.compile(
          "(?iu)\\s+(?:các\\s+)?(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố)(?:\\s.*)?$");
  private static final Pattern TOGETHER =
      Pattern.compile("(?iu)(?<!\\p{L})(?:với|cùng)\\s+([^.;]*)");
  private static final Pattern FOR =
      Pattern.compile(
          "(?iu)\\s(?:về|để|nhằm|tổ chức|trong|tại|trên|triển khai|đẩy mạnh|xây dựng|huy động|tham gia)\\s");

  /** Shorter names are words: "Trạm Y tế" of one commune works with that of another. */
  private static final int SHORT = 2;

  @Override
  public void check(PlanContent plan, Findings findings) {
    for (DutyLine duty : plan.duties()) {
      String name =
          WHERE
              .matcher(ASKED.matcher(duty.organisation().text()).replaceFirst(""))
              .replaceFirst("");
      if (name.split(" ").length > SHORT) {
        duty.tasks().forEach(task -> check(plan, name, task, findings));
      }
    }
  }

  private static void check(PlanContent plan, String name, Passage task, Findings findings) {
    Matcher together = task.matcher(TOGETHER);
    while (together.find()) {
      String list = together.group(1);
      Matcher ends = FOR.matcher(list);
      int end = ends.find() ? ends.start() : list.length();
      int at = list.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
      if (at >= 0 && at < end) {
        int start = together.start(1) + at;
        Texts.Stretch said = Texts.said(plan, task);
        findings.at(
            LintRule.SELF_REFERENCE,
            said.passage(),
            said.start() + start,
            said.start() + start + name.length(),
            name);
        return;
      }
    }
  }
}
