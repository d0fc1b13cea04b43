package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;

/**
 * After any moves, mergers and closings on any days the closure says for every day what climbing
 * from parent to parent says. What is random follows from the number of the repetition.
 */
@QuarkusTest
class OrganisationClosureTest {

  private static final int ORGANISATIONS = 9;
  private static final int CHANGES = 30;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  @Inject Organisations organisations;
  @Inject Session session;

  /** A body of the sequence; {@code to} is null while no end is known. */
  private record Body(UUID id, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  private record Line(UUID child, UUID parent, LocalDate from, LocalDate to) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  @RepeatedTest(12)
  void equalsClimbingOnEveryDay(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    QuarkusTransaction.begin();
    try {
      new Sequence(new Random(seed), "NGAU-NHIEN-" + seed).run();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private final class Sequence {

    private final OrgScope system = SystemScope.named("test");
    private final Random random;
    private final List<UUID> ids = new ArrayList<>();
    private final Map<UUID, LocalDate> lastChange = new HashMap<>();
    private int done;

    Sequence(Random random, String code) {
      this.random = random;
      for (int i = 0; i < ORGANISATIONS; i++) {
        LocalDate from = FIRST.plusDays(random.nextInt(20));
        UUID above = i == 0 ? null : ids.get(random.nextInt(i));
        if (above != null && from.isBefore(lastChange.get(above))) {
          from = lastChange.get(above);
        }
        ids.add(
            organisations
                .create(
                    system,
                    new NewOrganisation(
                        code + "-" + i,
                        "Đơn vị " + i,
                        null,
                        OrganisationKind.HEALTH_CENTRE,
                        OrganisationLevel.DISTRICT,
                        false,
                        null,
                        above,
                        List.of(),
                        List.of(),
                        from))
                .id());
        lastChange.put(ids.getLast(), from);
      }
    }

    void run() {
      compare();
      for (int i = 0; i < CHANGES; i++) {
        change();
        compare();
      }
      assertThat(done).as("changes made").isGreaterThan(CHANGES / 3);
    }

    private void change() {
      Map<UUID, Body> bodies = bodies();
      List<Line> lines = lines();
      List<UUID> open = ids.stream().filter(id -> bodies.get(id).to() == null).toList();
      if (open.size() < 2) {
        return;
      }
      Body unit = bodies.get(open.get(random.nextInt(open.size())));
      Body other = bodies.get(open.get(random.nextInt(open.size())));
      LocalDate on = lastChange.get(unit.id()).plusDays(random.nextInt(15));
      boolean mayStandUnder =
          !on.isBefore(other.from()) && !everUnder(unit.id(), other.id(), on, bodies, lines);
      boolean mayEnd = on.isAfter(unit.from()) && !awaited(unit.id(), on, bodies, lines);
      ChangeBasis basis = new ChangeBasis(on, "thử", null);
      switch (random.nextInt(8)) {
        case 0 -> {
          if (mayEnd && liveBelow(unit.id(), on, bodies, lines).isEmpty()) {
            organisations.close(system, unit.id(), basis);
            changed(Set.of(unit.id()), on);
          }
        }
        case 1 -> {
          if (mayEnd && mayStandUnder) {
            Set<UUID> moved = liveBelow(unit.id(), on, bodies, lines);
            organisations.merge(system, unit.id(), other.id(), basis);
            moved.add(unit.id());
            changed(moved, on);
          }
        }
        case 2 -> {
          organisations.move(system, unit.id(), null, null, basis);
          changed(Set.of(unit.id()), on);
        }
        default -> {
          if (mayStandUnder) {
            organisations.move(system, unit.id(), other.id(), null, basis);
            changed(Set.of(unit.id()), on);
          }
        }
      }
    }

    private void changed(Set<UUID> changed, LocalDate on) {
      done++;
      changed.forEach(id -> lastChange.merge(id, on, (a, b) -> a.isAfter(b) ? a : b));
    }

    private void compare() {
      Map<UUID, Body> bodies = bodies();
      List<Line> lines = lines();
      Map<LocalDate, Set<String>> closure = new HashMap<>();
      TreeSet<LocalDate> days = days(bodies, lines);
      for (Object[] c : closureRows()) {
        for (LocalDate day : days) {
          if (!day.isBefore((LocalDate) c[3]) && day.isBefore((LocalDate) c[4])) {
            assertThat(
                    closure
                        .computeIfAbsent(day, d -> new HashSet<>())
                        .add(pair((UUID) c[1], (Integer) c[2], (UUID) c[0])))
                .as("one row for a pair on %s", day)
                .isTrue();
          }
        }
      }
      for (LocalDate day : days) {
        assertThat(closure.getOrDefault(day, Set.of()))
            .as("on %s", day)
            .isEqualTo(climbed(day, bodies, lines));
      }
    }

    private Set<String> climbed(LocalDate day, Map<UUID, Body> bodies, List<Line> lines) {
      Set<String> pairs = new HashSet<>();
      for (Body body : bodies.values()) {
        if (day.isBefore(body.from())) {
          continue;
        }
        UUID at = body.id();
        for (int depth = 0; at != null; depth++) {
          assertThat(depth).as("no circle").isLessThan(ORGANISATIONS);
          if (bodies.get(at).on(day)) {
            pairs.add(pair(body.id(), depth, at));
          }
          UUID parent = parent(at, day, lines);
          if (parent != null && bodies.get(at).on(day)) {
            assertThat(bodies.get(parent).on(day))
                .as("a live one stands under a live one")
                .isTrue();
          }
          at = parent;
        }
      }
      return pairs;
    }

    private static String pair(UUID descendant, int depth, UUID ancestor) {
      return descendant + " " + depth + " " + ancestor;
    }

    private static UUID parent(UUID id, LocalDate day, List<Line> lines) {
      return lines.stream()
          .filter(l -> l.child().equals(id) && l.on(day))
          .map(Line::parent)
          .findFirst()
          .orElse(null);
    }

    /** Whether {@code low} stands under {@code high}, or is it, on the day or later. */
    private boolean everUnder(
        UUID high, UUID low, LocalDate from, Map<UUID, Body> bodies, List<Line> lines) {
      for (LocalDate day : days(bodies, lines).tailSet(from)) {
        for (UUID at = low; at != null; at = parent(at, day, lines)) {
          if (at.equals(high)) {
            return true;
          }
        }
      }
      return false;
    }

    private Set<UUID> liveBelow(UUID id, LocalDate on, Map<UUID, Body> bodies, List<Line> lines) {
      return lines.stream()
          .filter(l -> l.parent().equals(id) && l.to().isAfter(on))
          .map(Line::child)
          .filter(child -> bodies.get(child).to() == null || bodies.get(child).to().isAfter(on))
          .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether another one ends on that day or later and goes over to it. */
    private boolean awaited(UUID id, LocalDate on, Map<UUID, Body> bodies, List<Line> lines) {
      return lines.stream()
          .anyMatch(
              l ->
                  l.parent().equals(id)
                      && !l.from().isBefore(on)
                      && l.from().equals(bodies.get(l.child()).to()));
    }

    private TreeSet<LocalDate> days(Map<UUID, Body> bodies, List<Line> lines) {
      TreeSet<LocalDate> days = new TreeSet<>(Set.of(FIRST.minusDays(1), FIRST.plusYears(50)));
      bodies.values().forEach(b -> around(days, b.from(), b.to()));
      lines.forEach(l -> around(days, l.from(), l.to()));
      return days;
    }

    private static void around(Set<LocalDate> days, LocalDate from, LocalDate to) {
      days.add(from.minusDays(1));
      days.add(from);
      if (to != null && to.isBefore(FIRST.plusYears(50))) {
        days.add(to.minusDays(1));
        days.add(to);
      }
    }

    private Map<UUID, Body> bodies() {
      session.flush();
      Map<UUID, Body> bodies = new HashMap<>();
      session
          .createNativeQuery(
              "select id, valid_from, valid_to from organisation where id in (:ids)",
              Object[].class)
          .addScalar("id", UUID.class)
          .addScalar("valid_from", LocalDate.class)
          .addScalar("valid_to", LocalDate.class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(
              c -> {
                LocalDate to = (LocalDate) c[2];
                bodies.put(
                    (UUID) c[0],
                    new Body((UUID) c[0], (LocalDate) c[1], to.getYear() == 9999 ? null : to));
              });
      return bodies;
    }

    private List<Line> lines() {
      return session
          .createNativeQuery(
              """
              select organisation_id, parent_id, valid_from, valid_to
              from organisation_parent where organisation_id in (:ids)
              """,
              Object[].class)
          .addScalar("organisation_id", UUID.class)
          .addScalar("parent_id", UUID.class)
          .addScalar("valid_from", LocalDate.class)
          .addScalar("valid_to", LocalDate.class)
          .setParameterList("ids", ids)
          .getResultList()
          .stream()
          .map(c -> new Line((UUID) c[0], (UUID) c[1], (LocalDate) c[2], (LocalDate) c[3]))
          .toList();
    }

    private List<Object[]> closureRows() {
      return session
          .createNativeQuery(
              """
              select ancestor_id, descendant_id, depth, valid_from, valid_to
              from organisation_closure where descendant_id in (:ids)
              """,
              Object[].class)
          .addScalar("ancestor_id", UUID.class)
          .addScalar("descendant_id", UUID.class)
          .addScalar("depth", Integer.class)
          .addScalar("valid_from", LocalDate.class)
          .addScalar("valid_to", LocalDate.class)
          .setParameterList("ids", ids)
          .getResultList();
    }
  }
}
