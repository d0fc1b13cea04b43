package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reconciliation.AgencyKind;
import vn.canbang.reconciliation.AgencyLetter;
import vn.canbang.reconciliation.CreateReconciliation;
import vn.canbang.reconciliation.EnteredFigure;
import vn.canbang.reconciliation.LineDecision;
import vn.canbang.reconciliation.LineView;
import vn.canbang.reconciliation.NewParticipant;
import vn.canbang.reconciliation.PutFigures;
import vn.canbang.reconciliation.PutReconciliationLines;
import vn.canbang.reconciliation.ReconciliationView;
import vn.canbang.reconciliation.Reconciliations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * The session on births of the first nine months of 2024 in Long Biên that plan 004 asks four
 * agencies for, half filled in: health and justice have entered theirs, the police's came by letter
 * for some wards, statistics has said nothing yet. All figures are made up, and marked so.
 */
@ApplicationScoped
class ReconciliationStep implements SampleStep {

  private static final LocalDate CUT_OFF = LocalDate.of(2024, 10, 10);

  /** The police's letter told of so many lines. */
  private static final int IN_THE_LETTER = 12;

  private final Reconciliations reconciliations;

  ReconciliationStep(Reconciliations reconciliations) {
    this.reconciliations = reconciliations;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public String name() {
    return "reconciliation";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(CUT_OFF);
  }

  @Override
  public void run(OrgScope system) {
    ReconciliationView session =
        reconciliations.create(
            system,
            new CreateReconciliation(
                "004",
                ReportingPeriod.parse("2024-9M"),
                List.of("LIVE_BIRTHS"),
                3,
                "TTYT-LONG-BIEN",
                List.of(
                    new NewParticipant("TTYT-LONG-BIEN", AgencyKind.HEALTH, true),
                    new NewParticipant("PHONG-TU-PHAP-LONG-BIEN", AgencyKind.JUSTICE, true),
                    new NewParticipant("CONG-AN-LONG-BIEN", AgencyKind.POLICE, true),
                    new NewParticipant(
                        "CHI-CUC-THONG-KE-LONG-BIEN", AgencyKind.STATISTICS, false))),
            true);
    enter(system, session, 0, session.lines().size(), "Nơi thường trú thực tế, ngày sinh", null);
    enter(system, session, 1, session.lines().size(), "Nơi và ngày đăng ký khai sinh", null);
    enter(
        system,
        session,
        2,
        IN_THE_LETTER,
        "Đăng ký thường trú, tạm trú",
        new AgencyLetter("215/CAQ-QLHC", LocalDate.of(2024, 10, 8)));
    LineView first = session.lines().getFirst();
    reconciliations.decide(
        system,
        session.id(),
        new PutReconciliationLines(
            List.of(new LineDecision(first.id(), "LATE_REGISTRATION", null, figure(first, 0, 0)))));
  }

  private void enter(
      OrgScope system,
      ReconciliationView session,
      int participant,
      int lines,
      String basis,
      @Nullable AgencyLetter letter) {
    UUID id = session.participants().get(participant).id();
    List<EnteredFigure> figures = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      LineView line = session.lines().get(i);
      int value = figure(line, i, participant);
      figures.add(new EnteredFigure(line.id(), value, participant == 1 && i % 5 == 0 ? 1 : null));
    }
    reconciliations.enter(
        system, session.id(), id, new PutFigures(basis, CUT_OFF, letter, figures));
  }

  /** Health counts what the system has; the others a little less or more here and there. */
  private static int figure(LineView line, int at, int participant) {
    long counted = line.systemValue() == null ? 0 : line.systemValue();
    int apart =
        switch (participant) {
          case 1 -> at % 4 == 0 ? -2 : at % 7 == 0 ? 1 : 0;
          case 2 -> at % 3 == 0 ? -1 : 0;
          default -> 0;
        };
    return Math.toIntExact(Math.max(1, counted + apart));
  }
}
