package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.NewOrganisation;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.Decision;
import vn.canbang.shared.security.OrgScope;

/**
 * What the reform of 2025 made of the bodies of Kiên Hải: provincial ones merged with those of An
 * Giang, the four stations became one, and the bodies of the district closed. Since 2026 the
 * station stands under the People's Committee (Thông tư 43/2025/TT-BYT).
 */
@ApplicationScoped
class KienHaiReform {

  /** The first day without districts. */
  static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

  /** From when on health stations stand under the commune. */
  static final LocalDate STATIONS = LocalDate.of(2026, 1, 1);

  static final String HEALTH_DEPARTMENT = "SO-Y-TE-AN-GIANG";
  static final String SUB_DEPARTMENT = "CHI-CUC-DAN-SO-AN-GIANG";
  static final String COMMITTEE = "UBND-DAC-KHU-KIEN-HAI";
  static final String STATION = "TYT-DAC-KHU-KIEN-HAI";
  static final String ZONE = "31108";

  private static final String PROVINCE = "91";
  private static final String CENTRE = "TTYT-KIEN-HAI";
  private static final String POPULATION_OFFICE = "PHONG-DS-TTGDSK-KIEN-HAI";
  private static final String STATIONS_OF_THE_DISTRICT = "TYT-XA-KIEN-HAI";

  /** Who goes on with what each had. */
  private static final Map<String, String> MERGED =
      Map.of(
          "TYT-HON-TRE", STATION,
          "TYT-LAI-SON", STATION,
          "TYT-AN-SON", STATION,
          "TYT-NAM-DU", STATION,
          "CHI-CUC-DS-KHHGD-KIEN-GIANG", SUB_DEPARTMENT,
          "SO-Y-TE-KIEN-GIANG", HEALTH_DEPARTMENT);

  /** In this order, for what stands under a body goes over with it. */
  private static final List<String> MERGED_IN_ORDER =
      List.of(
          "TYT-HON-TRE",
          "TYT-LAI-SON",
          "TYT-AN-SON",
          "TYT-NAM-DU",
          "CHI-CUC-DS-KHHGD-KIEN-GIANG",
          "SO-Y-TE-KIEN-GIANG");

  private static final List<String> CLOSED =
      List.of(
          "UBND-HUYEN-KIEN-HAI",
          "DAI-TRUYEN-THANH-KIEN-HAI",
          "HOI-NONG-DAN-KIEN-HAI",
          "HOI-LHPN-KIEN-HAI",
          "HUYEN-DOAN-KIEN-HAI",
          "LDLD-KIEN-HAI",
          "TRUONG-THPT-THCS-KIEN-HAI");

  private static final Decision PROVINCES =
      new Decision(
          "202/2025/QH15",
          LocalDate.of(2025, 6, 12),
          "Quốc hội",
          "Về việc sắp xếp đơn vị hành chính cấp tỉnh");
  private static final Decision DISTRICTS =
      new Decision(
          "203/2025/QH15",
          LocalDate.of(2025, 6, 16),
          "Quốc hội",
          "Sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam");
  private static final Decision CIRCULAR = new Decision("43/2025/TT-BYT", null, "Bộ Y tế", null);

  private final Organisations organisations;
  private final Areas areas;

  KienHaiReform(Organisations organisations, Areas areas) {
    this.organisations = organisations;
    this.areas = areas;
  }

  private record Bodies(Map<String, OrganisationRef> byCode) {

    OrganisationRef of(String code) {
      OrganisationRef body = byCode.get(code);
      if (body == null) {
        throw new IllegalStateException("missing in the sample: " + code);
      }
      return body;
    }

    UUID id(String code) {
      return of(code).id();
    }
  }

  private Bodies bodies() {
    List<String> codes = new ArrayList<>(MERGED_IN_ORDER);
    codes.addAll(CLOSED);
    codes.addAll(
        List.of(
            HEALTH_DEPARTMENT,
            SUB_DEPARTMENT,
            COMMITTEE,
            STATION,
            CENTRE,
            POPULATION_OFFICE,
            STATIONS_OF_THE_DISTRICT));
    return new Bodies(organisations.byCodes(codes));
  }

  /** The bodies of the two tiers, and the end of those of the three. */
  void reform(OrgScope system) {
    UUID province = area(PROVINCE).id();
    UUID zone = area(ZONE).id();
    UUID department =
        create(
            system,
            HEALTH_DEPARTMENT,
            "Sở Y tế tỉnh An Giang",
            "Sở Y tế",
            OrganisationKind.HEALTH_DEPARTMENT,
            OrganisationLevel.PROVINCE,
            province,
            null);
    create(
        system,
        SUB_DEPARTMENT,
        "Chi cục Dân số tỉnh An Giang",
        "Chi cục Dân số",
        OrganisationKind.POPULATION_SUBDEPARTMENT,
        OrganisationLevel.PROVINCE,
        province,
        department);
    create(
        system,
        COMMITTEE,
        "UBND đặc khu Kiên Hải",
        "UBND đặc khu",
        OrganisationKind.PEOPLES_COMMITTEE,
        OrganisationLevel.COMMUNE,
        zone,
        null);
    UUID centre = organisations.byCode(CENTRE).orElseThrow().id();
    create(
        system,
        STATION,
        "Trạm Y tế đặc khu Kiên Hải",
        "TYT đặc khu",
        OrganisationKind.HEALTH_STATION,
        OrganisationLevel.COMMUNE,
        zone,
        centre);
    Bodies bodies = bodies();
    for (String code : MERGED_IN_ORDER) {
      boolean station = STATION.equals(MERGED.get(code));
      organisations.merge(
          system,
          bodies.id(code),
          bodies.id(MERGED.getOrDefault(code, code)),
          new ChangeBasis(
              TWO_TIERS,
              station
                  ? "Hợp nhất trạm y tế các xã thành Trạm Y tế đặc khu Kiên Hải"
                  : "Hợp nhất theo tỉnh An Giang mới",
              station ? DISTRICTS : PROVINCES));
    }
    ChangeBasis regional =
        new ChangeBasis(
            TWO_TIERS,
            "Chuyển thành trung tâm y tế khu vực thuộc Sở Y tế tỉnh An Giang",
            DISTRICTS);
    organisations.move(system, centre, department, zone, regional);
    organisations.rename(
        system, centre, "Trung tâm Y tế khu vực Kiên Hải", "TTYT khu vực", regional);
    for (String code : CLOSED) {
      organisations.close(
          system,
          bodies.id(code),
          new ChangeBasis(TWO_TIERS, "Kết thúc hoạt động của cấp huyện", DISTRICTS));
    }
    organisations.takeEffect(system);
  }

  /** The station goes over to the People's Committee; the centre's population office ends. */
  void moveStation(OrgScope system) {
    Bodies bodies = bodies();
    OrganisationRef station = bodies.of(STATION);
    organisations.move(
        system,
        station.id(),
        bodies.id(COMMITTEE),
        station.areaId(),
        new ChangeBasis(STATIONS, "Trạm y tế chuyển về UBND cấp xã quản lý", CIRCULAR));
    Stream.of(STATIONS_OF_THE_DISTRICT, POPULATION_OFFICE)
        .forEach(
            code ->
                organisations.close(
                    system,
                    bodies.id(code),
                    new ChangeBasis(
                        STATIONS,
                        "Trạm y tế báo cáo công tác dân số thẳng về Chi cục Dân số tỉnh",
                        CIRCULAR)));
    organisations.takeEffect(system);
  }

  private UUID create(
      OrgScope system,
      String code,
      String name,
      String shortName,
      OrganisationKind kind,
      OrganisationLevel level,
      UUID areaId,
      @Nullable UUID parentId) {
    return organisations
        .create(
            system,
            new NewOrganisation(
                code, name, shortName, kind, level, false, areaId, parentId, List.of(), List.of(),
                TWO_TIERS))
        .id();
  }

  private AreaRef area(String code) {
    return areas.byCode(code, TWO_TIERS).orElseThrow();
  }
}
