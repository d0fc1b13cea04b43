package vn.canbang.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.follow.YearsMoved;

/** What becomes of what was issued when an amendment allots otherwise. */
class OutputTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  /** An allotment of a plan, or of its amendment. */
  private record Share(String unit, int quantity, boolean issued) {}

  private static Share open(String unit, int quantity) {
    return new Share(unit, quantity, false);
  }

  private static Share issued(String unit, int quantity) {
    return new Share(unit, quantity, true);
  }

  private static Activity activity(String name, Share... shares) {
    Activity activity = new Activity(UUID.randomUUID(), UUID.randomUUID(), 0, "1");
    Output output =
        activity.putsOut(name, Arrays.stream(shares).mapToInt(Share::quantity).sum(), "chiếc");
    for (Share share : shares) {
      LocalDate day = share.issued() ? DAY : null;
      output.allocate(
          new RecordedActivity.Share(share.unit(), null, share.quantity(), false, day, null, null),
          UUID.nameUUIDFromBytes(share.unit().getBytes(StandardCharsets.UTF_8)));
    }
    return activity;
  }

  private static List<String> said(List<Allocation> allocations) {
    return allocations.stream()
        .map(
            share ->
                share.text() + " " + share.quantity() + " " + share.state() + "/" + share.pieces())
        .collect(Collectors.toList());
  }

  private static Activity amended(Activity plan, Activity amendment) {
    plan.takesFrom(amendment, null);
    return plan;
  }

  private static Output only(Activity activity) {
    return activity.outputs().getFirst();
  }

  @Test
  void whatIsNotIssuedIsJustAllottedOtherwise() {
    Activity plan = activity("Băng rôn", open("A", 5), open("B", 5));
    UUID kept = only(plan).allocations().getFirst().id();
    amended(plan, activity("Băng rôn", open("A", 3), open("C", 7)));
    assertThat(said(only(plan).allocations())).containsExactly("A 3 PLANNED/0", "C 7 PLANNED/0");
    assertThat(only(plan).allocations().getFirst().id()).isEqualTo(kept);
    assertThat(only(plan).withdrawnAllocations()).isEmpty();
  }

  @Test
  void moreThanWasIssuedLeavesTheRestToBeIssued() {
    Activity plan = activity("Băng rôn", issued("A", 5));
    amended(plan, activity("Băng rôn", open("A", 8)));
    assertThat(said(only(plan).allocations())).containsExactly("A 5 ISSUED/5", "A 3 PLANNED/0");
  }

  @Test
  void anotherAmendmentCountsAllThatWasIssued() {
    Activity plan = activity("Băng rôn", issued("A", 5), open("A", 3));
    amended(plan, activity("Băng rôn", open("A", 10)));
    assertThat(said(only(plan).allocations())).containsExactly("A 5 ISSUED/5", "A 5 PLANNED/0");
    amended(plan, activity("Băng rôn", open("A", 5)));
    assertThat(said(only(plan).allocations())).containsExactly("A 5 ISSUED/5");
  }

  @Test
  void fewerThanWereIssuedAreSaidBesideThoseIssued() {
    Activity plan = activity("Băng rôn", issued("A", 5), open("B", 5));
    amended(plan, activity("Băng rôn", open("A", 2), open("B", 8)));
    assertThat(said(only(plan).allocations())).containsExactly("A 2 ISSUED/5", "B 8 PLANNED/0");
  }

  @Test
  void whatIsNoLongerAllottedStaysIfItWasIssued() {
    Activity plan = activity("Băng rôn", issued("A", 5), open("B", 5), issued("C", 4));
    amended(plan, activity("Băng rôn", open("B", 10)));
    assertThat(said(only(plan).allocations())).containsExactly("B 10 PLANNED/0");
    assertThat(said(only(plan).withdrawnAllocations()))
        .containsExactly("A 0 ISSUED/5", "C 0 ISSUED/4");
    amended(plan, activity("Băng rôn", open("A", 5)));
    assertThat(said(only(plan).allocations())).containsExactly("A 5 ISSUED/5");
    assertThat(said(only(plan).withdrawnAllocations())).containsExactly("C 0 ISSUED/4");
  }

  @Test
  void anOutputThatIsGoneStaysIfSomeOfItWasIssued() {
    Activity plan = activity("Băng rôn", issued("A", 5), open("B", 5));
    amended(plan, activity("Tờ gấp", open("B", 100)));
    assertThat(plan.outputs()).extracting(Output::name).containsExactly("Tờ gấp");
    assertThat(plan.formerOutputs()).extracting(Output::name).containsExactly("Băng rôn");
    assertThat(said(plan.formerOutputs().getFirst().withdrawnAllocations()))
        .containsExactly("A 0 ISSUED/5");
    amended(plan, activity("Băng rôn", open("A", 6)));
    assertThat(plan.formerOutputs()).isEmpty();
    assertThat(said(only(plan).allocations())).containsExactly("A 5 ISSUED/5", "A 1 PLANNED/0");
  }

  @Test
  void anOutputThatIsGoneLeavesNothingWhenNothingWasIssued() {
    Activity plan = activity("Băng rôn", open("A", 5));
    amended(plan, activity("Tờ gấp", open("B", 100)));
    assertThat(plan.formerOutputs()).isEmpty();
  }

  @Test
  void aCopyBeginsWithNothingIssuedOrWithdrawn() {
    Activity plan = activity("Băng rôn", issued("A", 5), issued("B", 5));
    amended(plan, activity("Băng rôn", open("A", 5)));
    Activity copy = plan.copy(UUID.randomUUID(), null, YearsMoved.NONE);
    assertThat(said(only(copy).allocations())).containsExactly("A 5 PLANNED/0");
    assertThat(only(copy).withdrawnAllocations()).isEmpty();
  }
}
