package vn.canbang.analytics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.observation.Figures;
import vn.canbang.sample.SampleBirths;
import vn.canbang.sample.SampleBirths.Births;

/** Indicators over areas that were merged, divided or carved up, on maps of different days. */
@QuarkusTest
class IndicatorMapTest extends AnalyticsOfBirths {

  @Test
  void yearsSumTheMonthsOfUnitsThatChangedWithin() {
    // Việt Yên became a town in February 2024; its January still counts.
    ask("soyte.bacgiang", "area=24&periods=2021..2023&mapDate=2024-10-31")
        .statusCode(200)
        .body(
            "columns.numerator",
            contains(
                sum(BAC_GIANG, 2021, Births::boys),
                sum(BAC_GIANG, 2022, Births::boys),
                sum(BAC_GIANG, 2023, Births::boys)))
        .body(
            "columns.denominator",
            contains(
                sum(BAC_GIANG, 2021, Births::girls),
                sum(BAC_GIANG, 2022, Births::girls),
                sum(BAC_GIANG, 2023, Births::girls)))
        .body("columns.received", everyItem(equalTo(10)))
        .body("columns.expected", everyItem(equalTo(10)))
        .body("illustrative", equalTo(true))
        .body("notes", empty());
    ask("soyte.bacgiang", "area=24&by=CHILDREN&periods=2023-12..2024-02")
        .statusCode(200)
        .body("columns.areas", hasSize(10))
        .body("columns.areas.name", hasItem("thị xã Việt Yên"))
        .body("columns.value", everyItem(notNullValue()));
  }

  @Test
  void figuresOfWholeUnitsCountOnTodaysMap() {
    // Three communes became xã Mường Bi; two of them have figures.
    ask("ttyt.tanlac", "area=05158&periods=2019&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.numerator", contains(59))
        .body("columns.denominator", contains(56));
    // Tân Lạc's communes all lie in tỉnh Phú Thọ now.
    ask("ttyt.tanlac", "area=25&periods=2019&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.value", contains(109.5238f));
  }

  @Test
  void dividedUnitsAreNotComparableExceptWhereAllPartsLie() {
    ask("ttyt.longbien", "area=00145&periods=2023&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.value", contains(nullValue()))
        .body("columns.numerator", contains(nullValue()))
        .body("columns.comparable", contains(false))
        .body("notes", hasItem("NOT_COMPARABLE"))
        .body("notComparable.area.name", hasItems("phường Cự Khối", "phường Sài Đồng"))
        .body("notComparableTotal", greaterThan(1));
    // Sài Đồng ended half a year earlier and nothing says what it became; it still lay in Hà Nội.
    ask("ttyt.longbien", "area=01&periods=2023&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.numerator", contains(sum(LONG_BIEN, 2023, Births::boys)))
        .body("columns.denominator", contains(sum(LONG_BIEN, 2023, Births::girls)))
        .body("columns.comparable", contains(true))
        .body("notComparable", empty())
        .body("notComparableTotal", equalTo(0));
  }

  @Test
  void saysWhoseFiguresCannotBeCarriedOverAndWhy() {
    ask("ttyt.longbien", "area=00577&periods=2023-01..2023-03&mapDate=2026-10-31")
        .statusCode(200)
        .body("columns.comparable", contains(false, false, false))
        .body("notComparable.area.code", contains("00154", "00142", "00148"))
        .body(
            "notComparable.area.name",
            contains("phường Cự Khối", "phường Sài Đồng", "phường Thạch Bàn"))
        .body("notComparable.from", everyItem(equalTo("2023-01-01")))
        .body("notComparable.to", everyItem(equalTo("2023-03-31")))
        .body("notComparable.reason", contains("DIVIDED", "NO_SUCCESSOR", "DIVIDED"))
        .body("notComparableTotal", equalTo(3));
    // Between its end and the reform Sài Đồng may lie in any ward of the district, but in no other.
    ask("ttyt.longbien", "area=00124&periods=2023-01&mapDate=2025-03-31")
        .statusCode(200)
        .body("columns.numerator", contains(nullValue()))
        .body("notComparable.area.code", contains("00142"))
        .body("notComparable.reason", contains("NO_SUCCESSOR"));
    ask("ttyt.longbien", "area=004&periods=2023-01&mapDate=2025-03-31")
        .statusCode(200)
        .body("columns.comparable", contains(true))
        .body(
            "columns.numerator",
            contains(
                LONG_BIEN.stream()
                    .mapToInt(ward -> SampleBirths.of(ward, YearMonth.of(2023, 1)).boys())
                    .sum()));
    // Others do not learn from it who has figures.
    ask("tyt.hontre", "area=00145&periods=2023&mapDate=2025-07-01")
        .statusCode(200)
        .body("columns.comparable", contains(true))
        .body("notComparable", empty());
  }

  @Test
  void figuresOfAMergedUnitStayWholeOnTheOldMap() {
    Figures.put(
        List.of(
            Figures.births("TTYT-TAN-LAC", "05158", "2025-08", Map.of(BOYS, 9, GIRLS, 8)),
            Figures.births("TTYT-TAN-LAC", "05143", "2025-05", Map.of(BOYS, 4, GIRLS, 3))));
    ask("ttyt.tanlac", "area=155&periods=2025-05..2025-08&mapDate=2024-12-31")
        .statusCode(200)
        .body("columns.areas.name", contains("huyện Tân Lạc"))
        .body("columns.numerator", contains(4, null, null, 9))
        .body("columns.denominator", contains(3, null, null, 8))
        .body("columns.received", contains(1, 0, 0, 3))
        .body("columns.expected", everyItem(equalTo(16)))
        .body("breaks.on", contains("2025-07-01"))
        .body("breaks.kind", contains("REFORM"))
        .body("breaks[0].before.name", contains("huyện Tân Lạc"))
        .body("breaks[0].after.name", hasItems("xã Mường Bi", "xã Tân Lạc"));
    ask("ttyt.tanlac", "area=05143&periods=2025-05,2025-08&mapDate=2024-12-31")
        .statusCode(200)
        .body("columns.numerator", contains(4, null))
        .body("columns.comparable", contains(true, false))
        .body("notComparable.area.name", contains("xã Mường Bi"))
        .body("notComparable.from", contains("2025-08-01"))
        .body("notComparable.to", contains("2025-08-31"))
        .body("notComparable.reason", contains("MERGED"));
    // The whole year on today's map, across the break; three communes were to report before it.
    ask("ttyt.tanlac", "area=05158&periods=2025&mapDate=2026-10-31")
        .statusCode(200)
        .body("columns.numerator", contains(13))
        .body("columns.denominator", contains(11));
    ask("ttyt.tanlac", "area=05158&periods=2025-05..2025-08&mapDate=2026-10-31")
        .statusCode(200)
        .body("columns.numerator", contains(4, null, null, 9))
        .body("columns.received", contains(1, 0, 0, 1))
        .body("columns.expected", contains(3, 3, 1, 1));
  }

  @Test
  void breaksAreSaidInWords() {
    ask("soyte.kiengiang", "area=31108&periods=2024-12..2025-10&mapDate=2026-10-31")
        .statusCode(200)
        .body("columns.areas.name", contains("đặc khu Kiên Hải"))
        .body("breaks.on", contains("2025-07-01"))
        .body("breaks.kind", contains("REFORM"))
        .body("breaks[0].before.code", contains("31108", "31111", "31114", "31115"))
        .body("breaks[0].after.name", contains("đặc khu Kiên Hải"))
        .body(
            "breaks[0].textVi",
            equalTo(
                "Từ 01/07/2025 (bỏ cấp huyện): xã Hòn Tre, xã Lại Sơn, xã An Sơn và xã Nam Du hợp"
                    + " thành đặc khu Kiên Hải."))
        .body(
            "breaks[0].textEn",
            equalTo(
                "From 1 July 2025 (districts abolished): xã Hòn Tre, xã Lại Sơn, xã An Sơn and xã"
                    + " Nam Du together became đặc khu Kiên Hải."));
    ask("soyte.kiengiang", "area=912&periods=2024,2025&mapDate=2024-12-31")
        .statusCode(200)
        .body(
            "breaks.textVi",
            contains("Từ 01/07/2025 (bỏ cấp huyện): huyện Kiên Hải trở thành đặc khu Kiên Hải."));
    ask("soyte.kiengiang", "area=31111&periods=2024,2025&mapDate=2024-12-31")
        .statusCode(200)
        .body(
            "breaks.textVi",
            contains(
                "Từ 01/07/2025 (bỏ cấp huyện): xã Lại Sơn nhập với đơn vị khác thành đặc khu Kiên"
                    + " Hải."));
    ask("soyte.kiengiang", "area=91&periods=2024,2025&mapDate=2026-01-01")
        .statusCode(200)
        .body(
            "breaks.textVi",
            contains(
                "Từ 01/07/2025 (bỏ cấp huyện): tỉnh An Giang và tỉnh Kiên Giang hợp thành tỉnh An"
                    + " Giang."));
    ask("phuong.cukhoi", "area=00154&periods=2025-01..2025-12&mapDate=2025-01-01")
        .statusCode(200)
        .body(
            "breaks.textVi",
            contains(
                "Từ 01/07/2025 (bỏ cấp huyện): phường Cự Khối chia vào phường Long Biên và xã Bát"
                    + " Tràng."));
    // Only the periods asked for; and a town that was a district is the same land.
    ask("soyte.kiengiang", "area=912&periods=2023,2024").statusCode(200).body("breaks", empty());
    ask("soyte.bacgiang", "area=222&periods=2023-12..2024-03")
        .statusCode(200)
        .body("columns.areas.name", contains("thị xã Việt Yên"))
        .body("columns.value", everyItem(notNullValue()))
        .body("breaks", empty());
  }
}
