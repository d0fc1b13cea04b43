package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.occurrence.AddOccurrence;
import vn.canbang.activity.occurrence.CountedResult;
import vn.canbang.activity.occurrence.OccurrenceFilter;
import vn.canbang.activity.occurrence.OccurrenceKind;
import vn.canbang.activity.occurrence.OccurrenceResultDraft;
import vn.canbang.activity.occurrence.OccurrenceRow;
import vn.canbang.activity.occurrence.Occurrences;
import vn.canbang.activity.occurrence.ParticipantCategory;
import vn.canbang.activity.occurrence.PeopleTakingPart;
import vn.canbang.activity.occurrence.ResultChannel;
import vn.canbang.activity.occurrence.ResultFinding;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * What was held by the sample's day, with made-up results: the conference of Đông Lai, the year of
 * Kiên Hải, and the first four years of Cự Khối. A few are left overdue.
 */
@ApplicationScoped
class OccurrencesStep implements SampleStep {

  private static final String ILLUSTRATIVE = "Số liệu minh họa, không có trong kế hoạch.";
  private static final String DONG_LAI = "dong-lai-2024";
  private static final String KIEN_HAI = "kien-hai-2024";
  private static final String CU_KHOI = "cu-khoi-2021-2025";
  private static final int MOST = 1_000;

  private static final LocalDate LAST = LocalDate.of(2024, 11, 18);

  /** The first month of Cự Khối that nobody has recorded yet. */
  private static final LocalDate BROADCAST_UNTIL = LocalDate.of(2024, 9, 1);

  private static final LocalDate REPORTED_UNTIL = LocalDate.of(2024, 10, 1);

  private static final Made NOTHING_COUNTED = new Made(11, null, List.of(), List.of());

  /** What each row of Cự Khối's annex brought in its first year; later years bring more. */
  private static final Map<String, Made> YEARLY =
      Map.of(
          "ANNEX.I.2", new Made(12, null, List.of(), List.of()),
          "ANNEX.II.1",
              new Made(5, counted(45, 27), List.of(count("SESSIONS", 2)), over("CONFERENCE", 2)),
          "ANNEX.II.2",
              new Made(9, counted(120, 74), List.of(count("SESSIONS", 4)), over("CONFERENCE", 4)),
          "ANNEX.II.3",
              new Made(
                  8,
                  null,
                  List.of(count("PEOPLE_COUNSELLED", 60), count("COMMITMENTS", 58)),
                  over("HOUSEHOLD", 60)),
          "ANNEX.II.5",
              new Made(6, counted(90, 51), List.of(count("SESSIONS", 3)), over("CONFERENCE", 3)),
          "ANNEX.II.7",
              new Made(
                  7,
                  counted(150, 88),
                  List.of(count("SESSIONS", 1), count("BANNERS", 6)),
                  over("BANNER", 6)),
          "ANNEX.II.8", new Made(10, null, List.of(count("LEAFLETS", 500)), over("LEAFLET", 500)),
          "ANNEX.III.2", new Made(6, null, List.of(count("COMMENDED_CHILDREN", 12)), List.of()),
          "ANNEX.IV.1", new Made(4, null, List.of(count("TRAINED", 3)), List.of()),
          "IV.1.3",
              new Made(
                  11,
                  null,
                  List.of(count("CULTURAL_FAMILIES", 1_250), count("CULTURAL_GROUPS", 11)),
                  List.of()));

  private final Occurrences occurrences;
  private final BusinessClock clock;

  OccurrencesStep(Occurrences occurrences, BusinessClock clock) {
    this.occurrences = occurrences;
    this.clock = clock;
  }

  /**
   * What came of something.
   *
   * @param month in which it was held
   */
  private record Made(
      int month,
      @Nullable PeopleTakingPart people,
      List<CountedResult> counts,
      List<ResultChannel> channels) {

    /** On that day; each year brings a little more. */
    OccurrenceResultDraft on(LocalDate day, String area, int years) {
      PeopleTakingPart more =
          people == null
              ? null
              : counted(value(people.total()) + 5 * years, value(people.women()) + 3 * years);
      return new OccurrenceResultDraft(
          day,
          day,
          null,
          area,
          more,
          counts.stream().map(each -> count(each.kind(), each.count() + years)).toList(),
          channels,
          null,
          List.of(),
          ILLUSTRATIVE);
    }

    private static int value(@Nullable Integer number) {
      return number == null ? 0 : number;
    }
  }

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String name() {
    return "occurrences";
  }

  @Override
  public void run(OrgScope system) {
    for (String key : SamplePlans.KEYS) {
      occurrences.begin(system, SamplePlans.id(key));
    }
    dongLai(system);
    kienHai(system);
    cuKhoi(system);
  }

  private void dongLai(OrgScope system) {
    LocalDate day = LocalDate.of(2024, 7, 15);
    for (OccurrenceRow row : rows(system, DONG_LAI)) {
      if (row.activity().code().equals("III")) {
        complete(
            system,
            row.id(),
            new OccurrenceResultDraft(
                day,
                day,
                "Hội trường Ủy ban nhân dân xã Đông Lai",
                "05173",
                new PeopleTakingPart(
                    30,
                    18,
                    12,
                    List.of(
                        new ParticipantCategory("Lãnh đạo, cán bộ xã và trạm y tế", 8),
                        new ParticipantCategory("Chuyên trách, cộng tác viên dân số", 16),
                        new ParticipantCategory("Đại diện đoàn thể", 6))),
                List.of(count("SESSIONS", 1), count("COMMITMENTS", 30)),
                over("CONFERENCE", 1),
                "Lãnh đạo Phòng Dân số - TT và GDSK",
                List.of(),
                ILLUSTRATIVE));
      }
    }
  }

  private void kienHai(OrgScope system) {
    for (OccurrenceRow row : rows(system, KIEN_HAI)) {
      if (row.from().equals(LocalDate.of(2024, 7, 11)) || isOver()) {
        complete(
            system,
            row.id(),
            new Made(7, null, List.of(count("BANNERS", 24)), over("BANNER", 24))
                .on(row.from(), "912", 0));
      }
    }
    add(
        system,
        "II.1",
        null,
        "Nói chuyện chuyên đề tại Trường THPT và THCS Kiên Hải",
        LocalDate.of(2024, 4, 18),
        new Made(4, counted(210, 112), List.of(count("SESSIONS", 1)), over("SCHOOL", 1)));
    add(
        system,
        "II.2",
        null,
        "Tập huấn cộng tác viên dân số các xã",
        LocalDate.of(2024, 5, 22),
        new Made(
            5,
            counted(36, 29),
            List.of(count("SESSIONS", 1), count("TRAINED", 36)),
            over("CLASS", 1)));
    add(
        system,
        "II.3",
        null,
        "Tin, bài trên đài truyền thanh huyện và trang thông tin điện tử",
        LocalDate.of(2024, 6, 28),
        new Made(
            6,
            null,
            List.of(count("ITEMS_BROADCAST", 9)),
            List.of(new ResultChannel("RADIO", 6), new ResultChannel("WEBSITE", 3))));
    inspection(system);
    station(system, "TYT-HON-TRE", LocalDate.of(2024, 4, 25), true);
    station(system, "TYT-LAI-SON", LocalDate.of(2024, 5, 9), true);
    station(system, "TYT-AN-SON", LocalDate.of(2024, 12, 5), isOver());
    station(system, "TYT-NAM-DU", LocalDate.of(2024, 10, 24), isOver());
  }

  private void station(OrgScope system, String station, LocalDate day, boolean done) {
    add(
        system,
        "III.4.1",
        station,
        "Sinh hoạt ngoại khóa về giới tính và sức khỏe sinh sản",
        day,
        done
            ? new Made(4, counted(64, 33), List.of(count("SESSIONS", 1)), over("SCHOOL", 1))
            : null);
  }

  private void inspection(OrgScope system) {
    LocalDate day = LocalDate.of(2024, 9, 12);
    UUID id =
        occurrences.add(
            system,
            activity("III.2.3b"),
            new AddOccurrence(day, day, "Giám sát hỗ trợ tại xã Lại Sơn", null));
    complete(
        system,
        id,
        new OccurrenceResultDraft(
            day,
            day,
            "Trạm Y tế xã Lại Sơn",
            null,
            null,
            List.of(count("FACILITIES_INSPECTED", 1)),
            List.of(),
            null,
            List.of(
                new ResultFinding(
                    "Sổ theo dõi trẻ sinh ghi chưa đủ thứ tự con",
                    LocalDate.of(2024, 9, 30),
                    LocalDate.of(2024, 9, 27)),
                new ResultFinding(
                    "Băng rôn ở điểm đông dân cư đã bạc màu, cần thay",
                    LocalDate.of(2024, 11, 30),
                    null)),
            ILLUSTRATIVE));
  }

  private void add(
      OrgScope system,
      String activity,
      @Nullable String organisation,
      String title,
      LocalDate day,
      @Nullable Made made) {
    UUID id =
        occurrences.add(
            system, activity(activity), new AddOccurrence(day, day, title, organisation));
    if (made != null) {
      complete(system, id, made.on(day, "912", 0));
    }
  }

  private static UUID activity(String code) {
    return Ids.of("activity", SamplePlans.id(KIEN_HAI) + "/" + code);
  }

  private void cuKhoi(OrgScope system) {
    for (OccurrenceRow row : rows(system, CU_KHOI)) {
      String code = row.activity().code();
      int years = row.from().getYear() - 2021;
      Made made = YEARLY.get(code);
      switch (code) {
        case "ANNEX.I.1" -> held(system, row, NOTHING_COUNTED, row.from().plusDays(14), years);
        case "ANNEX.II.6" -> {
          if (row.from().isBefore(BROADCAST_UNTIL)) {
            held(system, row, broadcast(), row.from().plusDays(9), 0);
          }
        }
        case "ANNEX.V.1" -> {
          if (row.to().isBefore(REPORTED_UNTIL)) {
            held(system, row, NOTHING_COUNTED, row.to(), 0);
          }
        }
        default -> {
          if (made != null) {
            held(system, row, made, LocalDate.of(row.from().getYear(), made.month(), 12), years);
          }
        }
      }
    }
    for (OccurrenceRow row : rows(system, CU_KHOI)) {
      if (row.kind() == OccurrenceKind.AFTER_ACTIVITY && row.from().getYear() < 2024) {
        held(system, row, broadcast(), row.from().plusDays(3), 0);
      }
    }
  }

  private static Made broadcast() {
    return new Made(1, null, List.of(count("ITEMS_BROADCAST", 4)), over("LOUDSPEAKER", 4));
  }

  private void held(OrgScope system, OccurrenceRow row, Made made, LocalDate day, int years) {
    complete(system, row.id(), made.on(day, "00154", years));
  }

  /** In a sample of later years nothing of Kiên Hải's 2024 is left to do. */
  private boolean isOver() {
    return clock.today().getYear() > LAST.getYear();
  }

  /** Nothing is made up for later; a sample of an earlier day has seen less. */
  private void complete(OrgScope system, UUID id, OccurrenceResultDraft result) {
    LocalDate today = clock.today();
    LocalDate last = isOver() ? LAST.with(TemporalAdjusters.lastDayOfYear()) : LAST;
    if (!result.from().isAfter(today.isBefore(last) ? today : last)) {
      occurrences.complete(system, id, result);
    }
  }

  private List<OccurrenceRow> rows(OrgScope system, String plan) {
    return occurrences.in(
        system,
        OccurrenceFilter.meeting(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31))
            .ofPlan(SamplePlans.id(plan)),
        MOST);
  }

  private static CountedResult count(String kind, int count) {
    return new CountedResult(kind, count);
  }

  private static List<ResultChannel> over(String channel, int items) {
    return List.of(new ResultChannel(channel, items));
  }

  private static PeopleTakingPart counted(int total, int women) {
    return new PeopleTakingPart(total, women, total - women, List.of());
  }
}
