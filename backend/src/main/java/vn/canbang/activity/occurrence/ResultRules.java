package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.canbang.shared.problem.Faults;

/** What holds for every result; all that is wrong is said at once. */
final class ResultRules {

  private ResultRules() {}

  /**
   * @param begin first day of the plan
   * @param countKinds codes of what may be counted
   * @param channelCodes codes of the channels of that day
   * @param at pointer to the result in the request
   */
  static void check(
      OccurrenceResultDraft result,
      LocalDate begin,
      LocalDate today,
      Set<String> countKinds,
      Set<String> channelCodes,
      String at,
      Faults faults) {
    LocalDate to = result.to();
    if (result.from().isAfter(today)) {
      faults.add(at + "/from", "occurrence.future", result.from());
    } else if (result.from().isBefore(begin)) {
      faults.add(at + "/from", "occurrence.before-plan", result.from(), begin);
    }
    if (to != null && to.isBefore(result.from())) {
      faults.add(at + "/to", "occurrence.backwards", to);
    } else if (to != null && to.isAfter(today)) {
      faults.add(at + "/to", "occurrence.future", to);
    }
    if (result.participants() != null) {
      check(result.participants(), at + "/participants", faults);
    }
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < result.counts().size(); i++) {
      String kind = result.counts().get(i).kind();
      if (!countKinds.contains(kind)) {
        faults.add(at + "/counts/" + i + "/kind", "occurrence.count-unknown", kind, kind);
      } else if (!kinds.add(kind)) {
        faults.add(at + "/counts/" + i + "/kind", "occurrence.count-twice", kind);
      }
    }
    Set<String> channels = new HashSet<>();
    for (int i = 0; i < result.channels().size(); i++) {
      String channel = result.channels().get(i).channel();
      if (!channelCodes.contains(channel)) {
        faults.add(
            at + "/channels/" + i + "/channel", "occurrence.channel-unknown", channel, channel);
      } else if (!channels.add(channel)) {
        faults.add(at + "/channels/" + i + "/channel", "occurrence.channel-twice", channel);
      }
    }
    for (int i = 0; i < result.findings().size(); i++) {
      LocalDate remedied = result.findings().get(i).remediedOn();
      if (remedied != null && remedied.isAfter(today)) {
        faults.add(at + "/findings/" + i + "/remediedOn", "occurrence.future", remedied);
      }
    }
  }

  private static void check(PeopleTakingPart people, String at, Faults faults) {
    Integer total = people.total();
    Integer women = people.women();
    Integer men = people.men();
    if (total == null) {
      return;
    }
    long known = (women == null ? 0L : women) + (men == null ? 0L : men);
    boolean all = women != null && men != null;
    if (all ? known != total : known > total) {
      faults.add(at + "/total", "participants.sum", total, total, known);
    }
    long kinds = people.categories().stream().mapToLong(ParticipantCategory::count).sum();
    if (kinds > total) {
      faults.add(at + "/categories", "participants.categories-sum", kinds, total, kinds);
    }
  }
}
