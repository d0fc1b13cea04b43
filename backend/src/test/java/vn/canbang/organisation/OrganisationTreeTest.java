package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;

class OrganisationTreeTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** Organisations that change parents at random: on every day the lines equal climbing. */
  @RepeatedTest(20)
  void agreesWithClimbing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<UUID> ids = IntStream.range(0, 12).mapToObj(i -> new UUID(1, i)).toList();
    List<OrganisationLine> selves = ids.stream().map(id -> self(id, random)).toList();
    List<OrganisationLine> parents = new ArrayList<>();
    for (int i = 1; i < ids.size(); i++) {
      LocalDate moves = FIRST.plusDays(random.nextInt(10));
      parents.add(under(ids.get(i), ids.get(random.nextInt(i)), Dates.BEGINNING, moves));
      if (random.nextBoolean()) {
        parents.add(under(ids.get(i), ids.get(random.nextInt(i)), moves, Dates.OPEN_END));
      }
    }

    List<OrganisationLine> lines = OrganisationTree.lines(selves, parents, List.of());

    for (int day = -1; day <= 11; day++) {
      LocalDate on = FIRST.plusDays(day);
      assertThat(pairs(lines, on)).as("on %s", on).isEqualTo(climbed(selves, parents, on));
    }
  }

  @Test
  void buildsOnTheSettledLinesOfTheParent() {
    UUID top = new UUID(1, 0);
    UUID middle = new UUID(1, 1);
    UUID low = new UUID(1, 2);
    OrganisationLine lowSelf = line(low, low, 0, Dates.BEGINNING, Dates.OPEN_END);
    assertThat(
            OrganisationTree.lines(
                List.of(lowSelf),
                List.of(under(low, middle, FIRST, Dates.OPEN_END)),
                List.of(
                    line(middle, middle, 0, Dates.BEGINNING, Dates.OPEN_END),
                    line(top, middle, 1, Dates.BEGINNING, FIRST.plusDays(9)))))
        .containsExactly(
            lowSelf,
            line(middle, low, 1, FIRST, Dates.OPEN_END),
            line(top, low, 2, FIRST, FIRST.plusDays(9)));
  }

  @Test
  void refusesACircle() {
    UUID one = new UUID(1, 0);
    UUID other = new UUID(1, 1);
    assertThatThrownBy(
            () ->
                OrganisationTree.lines(
                    List.of(
                        line(one, one, 0, Dates.BEGINNING, Dates.OPEN_END),
                        line(other, other, 0, Dates.BEGINNING, Dates.OPEN_END)),
                    List.of(
                        under(one, other, Dates.BEGINNING, Dates.OPEN_END),
                        under(other, one, Dates.BEGINNING, Dates.OPEN_END)),
                    List.of()))
        .hasMessageContaining("circle");
  }

  /** Two that change places: on no day does the line run in a circle. */
  @Test
  void takesNoCircleOverTimeForOne() {
    UUID one = new UUID(1, 0);
    UUID other = new UUID(1, 1);
    OrganisationLine oneSelf = line(one, one, 0, Dates.BEGINNING, Dates.OPEN_END);
    OrganisationLine otherSelf = line(other, other, 0, Dates.BEGINNING, Dates.OPEN_END);
    assertThat(
            OrganisationTree.lines(
                List.of(oneSelf, otherSelf),
                List.of(
                    under(one, other, Dates.BEGINNING, FIRST),
                    under(other, one, FIRST, Dates.OPEN_END)),
                List.of()))
        .containsExactlyInAnyOrder(
            oneSelf,
            otherSelf,
            under(one, other, Dates.BEGINNING, FIRST),
            under(other, one, FIRST, Dates.OPEN_END));
  }

  /** Its past stays with whom it last stood under, and it no longer stands under itself. */
  @Test
  void anEndDoesNotEndTheLineUpwards() {
    UUID top = new UUID(1, 0);
    UUID ended = new UUID(1, 1);
    UUID merged = new UUID(1, 2);
    OrganisationLine self = line(ended, ended, 0, Dates.BEGINNING, FIRST);
    assertThat(
            OrganisationTree.lines(
                List.of(self, line(merged, merged, 0, Dates.BEGINNING, FIRST.minusDays(5))),
                List.of(
                    under(ended, top, Dates.BEGINNING, Dates.OPEN_END),
                    under(merged, ended, FIRST.minusDays(5), Dates.OPEN_END)),
                List.of(line(top, top, 0, Dates.BEGINNING, Dates.OPEN_END))))
        .containsExactlyInAnyOrder(
            self,
            line(merged, merged, 0, Dates.BEGINNING, FIRST.minusDays(5)),
            under(ended, top, Dates.BEGINNING, Dates.OPEN_END),
            under(merged, ended, FIRST.minusDays(5), FIRST),
            line(top, merged, 2, FIRST.minusDays(5), Dates.OPEN_END));
  }

  private static OrganisationLine self(UUID id, Random random) {
    LocalDate from = random.nextInt(4) == 0 ? FIRST.plusDays(2) : Dates.BEGINNING;
    LocalDate to = random.nextInt(4) == 0 ? FIRST.plusDays(8) : Dates.OPEN_END;
    return line(id, id, 0, from, to);
  }

  private static Set<String> pairs(List<OrganisationLine> lines, LocalDate on) {
    Set<String> pairs = new HashSet<>();
    lines.stream()
        .filter(l -> valid(l, on))
        .forEach(l -> pairs.add(l.descendantId() + " " + l.depth() + " " + l.ancestorId()));
    return pairs;
  }

  /** From its first day on each stands under all that climbing comes to and that exist. */
  private static Set<String> climbed(
      List<OrganisationLine> selves, List<OrganisationLine> parents, LocalDate on) {
    Set<UUID> existing = new HashSet<>();
    selves.stream().filter(l -> valid(l, on)).forEach(l -> existing.add(l.descendantId()));
    Set<String> pairs = new HashSet<>();
    for (OrganisationLine self : selves) {
      UUID id = self.descendantId();
      Optional<UUID> up = Optional.of(id).filter(begun -> !on.isBefore(self.validFrom()));
      for (int depth = 0; up.isPresent(); depth++) {
        UUID at = up.get();
        if (existing.contains(at)) {
          pairs.add(id + " " + depth + " " + at);
        }
        up =
            begun(selves, at, on)
                ? parents.stream()
                    .filter(l -> l.descendantId().equals(at) && valid(l, on))
                    .map(OrganisationLine::ancestorId)
                    .findFirst()
                : Optional.empty();
      }
    }
    return pairs;
  }

  private static boolean begun(List<OrganisationLine> selves, UUID id, LocalDate on) {
    return selves.stream()
        .anyMatch(l -> l.descendantId().equals(id) && !on.isBefore(l.validFrom()));
  }

  private static boolean valid(OrganisationLine line, LocalDate on) {
    return !line.validFrom().isAfter(on) && line.validTo().isAfter(on);
  }

  private static OrganisationLine under(UUID id, UUID parent, LocalDate from, LocalDate to) {
    return line(parent, id, 1, from, to);
  }

  private static OrganisationLine line(
      UUID ancestor, UUID descendant, int depth, LocalDate from, LocalDate to) {
    return new OrganisationLine(ancestor, descendant, depth, from, to);
  }
}
