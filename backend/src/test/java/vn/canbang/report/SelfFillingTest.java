package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.report.content.OutputEntry;

/** Which outputs a save leaves as they stand that does not speak of them. */
class SelfFillingTest {

  private static final UUID BANNERS = UUID.fromString("0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a01");
  private static final UUID LEAFLETS = UUID.fromString("0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a02");
  private static final OutputEntry RECORDED = output(BANNERS, 6, null);

  @Test
  void whatWasTypedStays() {
    OutputEntry typed = output(BANNERS, 4, null);
    OutputEntry explained = output(BANNERS, 4, "Hỏng một chiếc");
    assertThat(kept(typed, List.of())).containsExactly(typed);
    assertThat(kept(typed, List.of(output(BANNERS, 5, null)))).containsExactly(typed);
    assertThat(kept(explained, List.of(explained))).containsExactly(explained);
  }

  @Test
  void whatTheRecordsSaidWhenItWasSentIsReadFromThemAnew() {
    OutputEntry then = output(BANNERS, 5, null);
    assertThat(kept(then, List.of(then))).containsExactly(RECORDED);
  }

  @Test
  void whatTheUnitIsNoLongerAskedForGoes() {
    OutputEntry gone = output(LEAFLETS, 5, "Đã phát hết");
    assertThat(kept(gone, List.of())).isEmpty();
    assertThat(kept(output(LEAFLETS, 5, null), List.of(output(LEAFLETS, 5, null)))).isEmpty();
  }

  private static List<OutputEntry> kept(OutputEntry standing, List<OutputEntry> sent) {
    return SelfFilling.kept(List.of(standing), sent, Map.of(BANNERS, RECORDED));
  }

  private static OutputEntry output(UUID id, int pieces, @Nullable String note) {
    return new OutputEntry(id, pieces, pieces, pieces, note);
  }
}
