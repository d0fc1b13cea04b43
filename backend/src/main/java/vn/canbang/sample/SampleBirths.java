package vn.canbang.sample;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Made-up births by sex and order for the places of the sample's plans ("số liệu minh họa"), of a
 * size that fits the place. The same place and month give the same births on every machine,
 * whatever else was asked before.
 */
public final class SampleBirths {

  /** The first month with figures. */
  public static final YearMonth FIRST = YearMonth.of(2021, 1);

  /** The communes that became đặc khu Kiên Hải in July 2025. */
  static final List<String> KIEN_HAI = List.of("31108", "31111", "31114", "31115");

  private static final long SEED = 20_241_118L;

  /**
   * @param yearly births in an ordinary year
   * @param ratio boys per 100 girls that chance plays around
   */
  private record Place(int yearly, double ratio) {}

  /** Births of the first ten months of 2024, which the sample's story names. */
  private record TenMonths(int boys, int girls) {}

  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("31108", new Place(60, 108)), // xã Hòn Tre
          Map.entry("31111", new Place(110, 109)), // xã Lại Sơn
          Map.entry("31114", new Place(35, 107)), // xã An Sơn
          Map.entry("31115", new Place(25, 107)), // xã Nam Du
          Map.entry("05173", new Place(80, 113)), // xã Đông Lai
          Map.entry("00115", new Place(430, 112)), // phường Thượng Thanh
          Map.entry("00118", new Place(450, 112)), // phường Ngọc Thụy
          Map.entry("00121", new Place(300, 111)), // phường Giang Biên
          Map.entry("00124", new Place(470, 112)), // phường Đức Giang
          Map.entry("00127", new Place(290, 111)), // phường Việt Hưng
          Map.entry("00130", new Place(240, 110)), // phường Gia Thụy
          Map.entry("00133", new Place(290, 110)), // phường Ngọc Lâm
          Map.entry("00136", new Place(310, 111)), // phường Phúc Lợi
          Map.entry("00139", new Place(420, 112)), // phường Bồ Đề
          Map.entry("00142", new Place(290, 111)), // phường Sài Đồng
          Map.entry("00145", new Place(310, 111)), // phường Long Biên
          Map.entry("00148", new Place(320, 112)), // phường Thạch Bàn
          Map.entry("00151", new Place(200, 111)), // phường Phúc Đồng
          Map.entry("00154", new Place(180, 109)), // phường Cự Khối
          Map.entry("213", new Place(3000, 114)), // thành phố Bắc Giang
          Map.entry("215", new Place(1500, 115)), // huyện Yên Thế
          Map.entry("216", new Place(2600, 116)), // huyện Tân Yên
          Map.entry("217", new Place(3200, 116)), // huyện Lạng Giang
          Map.entry("218", new Place(3400, 115)), // huyện Lục Nam
          Map.entry("219", new Place(3500, 115)), // huyện Lục Ngạn
          Map.entry("220", new Place(1200, 113)), // huyện Sơn Động
          Map.entry("221", new Place(2300, 117)), // huyện Yên Dũng
          Map.entry("222", new Place(3100, 117)), // huyện, sau là thị xã Việt Yên
          Map.entry("223", new Place(3300, 118))); // huyện Hiệp Hòa

  private static final Map<String, TenMonths> OF_2024 =
      Map.of(
          "31108", new TenMonths(29, 25),
          "31111", new TenMonths(54, 50),
          "31114", new TenMonths(20, 17),
          "31115", new TenMonths(14, 14));

  private SampleBirths() {}

  /** Codes of the places that have births, as they were in 2024. */
  public static Set<String> places() {
    return PLACES.keySet();
  }

  /** The births of one month in the special zone that Kiên Hải's communes became. */
  static Births ofKienHai(YearMonth month) {
    return KIEN_HAI.stream().map(commune -> of(commune, month)).reduce(Births::plus).orElseThrow();
  }

  /**
   * The births of one month.
   *
   * @param areaCode one of {@link #places()}: the code the place had in 2024
   * @param month {@link #FIRST} or later
   */
  public static Births of(String areaCode, YearMonth month) {
    Place place = PLACES.get(areaCode);
    if (place == null || month.isBefore(FIRST)) {
      throw new IllegalArgumentException("no sample births: " + areaCode + " " + month);
    }
    TenMonths known = OF_2024.get(areaCode);
    return known != null && month.getYear() == 2024 && month.getMonthValue() <= 10
        ? share(areaCode, known, month)
        : chance(areaCode, place, month);
  }

  /** Each of the known births falls into some month; {@code month} gets those that fell into it. */
  private static Births share(String areaCode, TenMonths known, YearMonth month) {
    Random random = random(areaCode, 2024, 0);
    Tally tally = new Tally();
    for (int i = 0; i < known.boys() + known.girls(); i++) {
      boolean mine = 1 + random.nextInt(10) == month.getMonthValue();
      int order = order(random);
      if (mine) {
        tally.add(i < known.boys(), order);
      }
    }
    return tally.births();
  }

  private static Births chance(String areaCode, Place place, YearMonth month) {
    Random random = random(areaCode, month.getYear(), month.getMonthValue());
    // More births in autumn than in spring, as everywhere in the country.
    double season = 1 + 0.08 * Math.cos(2 * Math.PI * (month.getMonthValue() - 10) / 12.0);
    double mean = place.yearly() / 12.0 * season;
    int births = (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    Tally tally = new Tally();
    for (int i = 0; i < births; i++) {
      int order = order(random);
      // Third births lean further from the natural level, as they do in the country's censuses.
      double ratio = place.ratio() + (order == 3 ? 6 : -1);
      tally.add(random.nextDouble() < ratio / (100 + ratio), order);
    }
    return tally.births();
  }

  private static int order(Random random) {
    double at = random.nextDouble();
    return at < 0.42 ? 1 : at < 0.84 ? 2 : 3;
  }

  private static Random random(String areaCode, int year, int month) {
    // Neighbouring seeds give alike first numbers; SplittableRandom scatters them.
    long place = SEED * 31 + (areaCode + "/" + year + "/" + month).hashCode();
    return new Random(new SplittableRandom(place).nextLong());
  }

  /**
   * Live births of a place and month. Second and third births are among all births.
   *
   * @param thirdPlusBoys boys who are their mothers' third or later child
   */
  public record Births(
      int boys, int girls, int secondBoys, int secondGirls, int thirdPlusBoys, int thirdPlusGirls) {

    /** The figures by the keys of the catalogue, e.g. {@code LIVE_BIRTHS_2ND.FEMALE}. */
    public Map<String, Integer> cells() {
      Map<String, Integer> cells = new LinkedHashMap<>();
      cells.put("LIVE_BIRTHS.MALE", boys);
      cells.put("LIVE_BIRTHS.FEMALE", girls);
      cells.put("LIVE_BIRTHS_2ND.MALE", secondBoys);
      cells.put("LIVE_BIRTHS_2ND.FEMALE", secondGirls);
      cells.put("LIVE_BIRTHS_3RD_PLUS.MALE", thirdPlusBoys);
      cells.put("LIVE_BIRTHS_3RD_PLUS.FEMALE", thirdPlusGirls);
      return cells;
    }

    public Births plus(Births other) {
      return new Births(
          boys + other.boys,
          girls + other.girls,
          secondBoys + other.secondBoys,
          secondGirls + other.secondGirls,
          thirdPlusBoys + other.thirdPlusBoys,
          thirdPlusGirls + other.thirdPlusGirls);
    }
  }

  private static final class Tally {
    private final int[] boys = new int[4];
    private final int[] girls = new int[4];

    void add(boolean boy, int order) {
      (boy ? boys : girls)[order]++;
    }

    Births births() {
      return new Births(
          boys[1] + boys[2] + boys[3],
          girls[1] + girls[2] + girls[3],
          boys[2],
          girls[2],
          boys[3],
          girls[3]);
    }
  }
}
