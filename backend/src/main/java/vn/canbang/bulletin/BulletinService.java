package vn.canbang.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.observation.Counts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.RollUp;
import vn.canbang.observation.Window;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Adds up what a bulletin says. */
@ApplicationScoped
class BulletinService implements Bulletins {

  private static final CellKey BOYS = CellKey.parse("LIVE_BIRTHS.MALE");
  private static final CellKey GIRLS = CellKey.parse("LIVE_BIRTHS.FEMALE");
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Observations observations;
  private final Areas areas;
  private final BusinessClock clock;

  BulletinService(Observations observations, Areas areas, BusinessClock clock) {
    this.observations = observations;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  @Transactional
  public BulletinView read(OrgScope scope, String code, @Nullable Integer asked) {
    int year = asked == null ? clock.today().getYear() - 1 : asked;
    LocalDate end = LocalDate.of(year, 12, 31);
    AreaRef area = area(code, end);
    List<Window> windows = List.of(window(year), window(year - 1));
    RollUp population = observations.rollUp(scope, List.of(area), windows, AgeGroups.CELLS);
    RollUp births = observations.rollUp(scope, List.of(area), windows, Set.of(BOYS, GIRLS));
    Counts now = population.of(area.id(), 0);
    Counts before = population.of(area.id(), 1);
    Counts born = births.of(area.id(), 0);
    return new BulletinView(
        area.ref(),
        year,
        end,
        now.any() ? now.received() : 0,
        now.expected(),
        Arrays.stream(BulletinItem.values()).map(item -> figure(item, now, before)).toList(),
        births(area, year, born),
        coverageVi(now),
        coverageEn(now),
        now.illustrative() || born.illustrative());
  }

  private AreaRef area(String code, LocalDate on) {
    return code.equals(AreaMap.COUNTRY.code())
        ? AreaMap.COUNTRY
        : areas
            .byCode(code, on)
            .orElseThrow(
                () ->
                    ProblemException.malformed(
                        List.of(Fault.of("?area", "area.unknown", code, code, on))));
  }

  private static Window window(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return new Window(LocalDate.of(year, 1, 1), end, end);
  }

  /** A year before is compared with only when the same parts of the area were counted. */
  private static BulletinFigure figure(BulletinItem item, Counts now, Counts before) {
    Long value = AgeGroups.sum(item, now);
    Long whole = AgeGroups.sum(BulletinItem.POPULATION, now);
    boolean comparable = now.received() == before.received();
    return new BulletinFigure(
        item,
        item.nameVi(),
        item.nameEn(),
        value,
        item == BulletinItem.POPULATION || value == null || whole == null || whole == 0
            ? null
            : Math.round(1000.0 * value / whole) / 10.0,
        comparable ? AgeGroups.sum(item, before) : null);
  }

  private static BulletinBirths births(AreaRef area, int year, Counts born) {
    Long boys = born.sum(BOYS);
    Long girls = born.sum(GIRLS);
    if (boys == null || girls == null) {
      return new BulletinBirths(
          boys,
          girls,
          null,
          null,
          null,
          born.leaves(),
          0,
          born.expected(),
          "Chưa có số liệu trẻ sinh ra sống năm %d của %s.".formatted(year, area.name()),
          "There are no figures of live births of %d for %s yet.".formatted(year, area.name()));
    }
    SexRatio ratio = new SexRatio(Math.toIntExact(boys), Math.toIntExact(girls));
    boolean few = ratio.births() < SexRatio.FEWEST;
    Double value = few ? null : rounded(ratio.value());
    Interval interval = few ? null : ratio.clopperPearson();
    String saidVi = "";
    String saidEn = "";
    if (few) {
      saidVi = " Quá ít trẻ để tính tỷ số.";
      saidEn = " Too few births for a ratio.";
    } else if (value != null && interval != null && interval.upper() != null) {
      saidVi =
          " Tỷ số giới tính khi sinh %s bé trai/100 bé gái; khoảng tin cậy 95 %%: %s–%s."
              .formatted(vi(value), vi(interval.lower()), vi(interval.upper()));
      saidEn =
          " Sex ratio at birth %s boys per 100 girls; 95%% confidence interval: %s–%s."
              .formatted(en(value), en(interval.lower()), en(interval.upper()));
    }
    return new BulletinBirths(
        boys,
        girls,
        value,
        interval == null ? null : rounded(interval.lower()),
        interval == null ? null : rounded(interval.upper()),
        born.leaves(),
        born.received(),
        born.expected(),
        "Năm %d %s có %s trẻ sinh ra sống (%s bé trai, %s bé gái).%s"
            .formatted(
                year,
                area.name(),
                whole(ratio.births()),
                whole(ratio.boys()),
                whole(ratio.girls()),
                saidVi),
        "In %d %s had %d live births (%d boys, %d girls).%s"
            .formatted(year, area.name(), ratio.births(), ratio.boys(), ratio.girls(), saidEn));
  }

  private static String coverageVi(Counts now) {
    if (!now.any()) {
      return "Chưa có số liệu dân số theo nhóm tuổi; cần nhập số liệu đến ngày 31/12.";
    }
    return now.received() == now.expected()
        ? "Đủ số liệu dân số theo nhóm tuổi của %d/%d địa bàn."
            .formatted(now.received(), now.expected())
        : "Mới có số liệu dân số theo nhóm tuổi của %d/%d địa bàn, không đại diện toàn địa bàn."
            .formatted(now.received(), now.expected());
  }

  private static String coverageEn(Counts now) {
    if (!now.any()) {
      return "There is no population by age yet; figures of 31 December are to be imported.";
    }
    return now.received() == now.expected()
        ? "Population by age is there for %d of %d parts of the area."
            .formatted(now.received(), now.expected())
        : "Population by age is there for %d of %d parts only and does not speak for the whole."
            .formatted(now.received(), now.expected());
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : (Double) (Math.round(value * 10) / 10.0);
  }

  private static String vi(@Nullable Double value) {
    return value == null ? "" : String.format(VIETNAMESE, "%,.1f", value);
  }

  private static String en(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String whole(int value) {
    return String.format(VIETNAMESE, "%,d", value);
  }
}
