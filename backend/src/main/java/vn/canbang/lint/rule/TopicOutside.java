package vn.canbang.lint.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.rule.Lexicon.Topic;

/** A topic that belongs to another programme, as copying from another plan leaves behind. */
final class TopicOutside implements Rule {

  @Override
  public void check(PlanContent plan, Findings findings) {
    String programme = plan.head().programme();
    if (programme == null) {
      return;
    }
    List<Topic> foreign =
        Lexicon.topics().stream()
            .filter(topic -> topic.programmes().stream().noneMatch(programme::startsWith))
            .filter(topic -> !topic.words().matcher(plan.head().title()).find())
            .toList();
    for (Passage passage : plan.passages()) {
      for (Topic topic : foreign) {
        Pattern words = topic.words();
        Matcher at = passage.matcher(words);
        if (at.find()) {
          findings.at(LintRule.TOPIC_OUTSIDE, passage, at, at.group());
        }
      }
    }
  }
}
