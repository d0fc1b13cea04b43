package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.canbang.activity.club.Clubs;
import vn.canbang.activity.club.CreateClub;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;

/**
 * The club that plan 002 wants to be founded. Its document says no more than that: day and members
 * are made up, and marked so.
 */
@ApplicationScoped
class ClubsStep implements SampleStep {

  private static final LocalDate COUNTED = LocalDate.of(2024, 6, 30);

  private final Clubs clubs;

  ClubsStep(Clubs clubs) {
    this.clubs = clubs;
  }

  @Override
  public int order() {
    return 37;
  }

  @Override
  public String name() {
    return "clubs";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(COUNTED);
  }

  @Override
  public void run(OrgScope system) {
    clubs.create(
        system,
        new CreateClub(
            "UBND-PHUONG-CU-KHOI",
            "Câu lạc bộ sinh con một bề phường Cự Khối",
            Ids.of("activity", SamplePlans.id("cu-khoi-2021-2025") + "/ANNEX.II.4"),
            LocalDate.of(2021, 12, 26),
            null,
            32,
            COUNTED,
            "Số liệu minh họa, không có trong văn bản."));
  }
}
