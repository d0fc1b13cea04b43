package vn.canbang.organisation.change;

import java.util.ArrayList;
import java.util.List;
import vn.canbang.shared.http.Ref;

/** Gathers what a change brings about, room by room. */
public final class EffectsDraft {

  /** More than these are no list to read before a decision. */
  public static final int LONGEST_LIST = 200;

  private final List<LostGrant> grantsLost = new ArrayList<>();
  private final List<OpenReport> openReports = new ArrayList<>();
  private final List<String> notesVi = new ArrayList<>();
  private final List<String> notesEn = new ArrayList<>();
  private int accounts;
  private int openReportsTotal;
  private int obligations;

  public void accounts(long number) {
    accounts += Math.toIntExact(number);
  }

  public void lost(List<LostGrant> grants) {
    grants.stream().limit(LONGEST_LIST - (long) grantsLost.size()).forEach(grantsLost::add);
  }

  public void open(OpenReport report) {
    openReportsTotal++;
    if (openReports.size() < LONGEST_LIST) {
      openReports.add(report);
    }
  }

  /** Reports owed, not begun, that another receiver gets. */
  public void readdressed(int number) {
    obligations += number;
  }

  /** A sentence in both languages. */
  public void note(String vi, String en) {
    notesVi.add(vi);
    notesEn.add(en);
  }

  public OrganisationEffects of(
      int units,
      List<Ref> gainSight,
      List<Ref> loseSight,
      List<Ref> groupsLeft,
      List<Ref> groupsJoined) {
    return new OrganisationEffects(
        units,
        gainSight,
        loseSight,
        accounts,
        List.copyOf(grantsLost),
        List.copyOf(openReports),
        openReportsTotal,
        obligations,
        groupsLeft,
        groupsJoined,
        List.copyOf(notesVi),
        List.copyOf(notesEn));
  }
}
