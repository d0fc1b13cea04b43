package vn.canbang.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.GroupRule;
import vn.canbang.organisation.NewOrganisation;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

/**
 * The bodies that the plans name, with their lines of reporting and groups, and the four stations
 * of Kiên Hải, which the plans only call "Trạm Y tế các xã".
 */
@ApplicationScoped
class OrganisationsStep implements SampleStep {

  /** Places of the plans, as they were then. */
  private static final LocalDate MAP = LocalDate.of(2024, 1, 1);

  private static final String NATION = "Việt Nam";

  /** What each place lies in; the plans name the place alone. */
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "huyện Tân Lạc", List.of("tỉnh Hòa Bình"),
          "xã Đông Lai", List.of("huyện Tân Lạc", "tỉnh Hòa Bình"),
          "huyện Kiên Hải", List.of("tỉnh Kiên Giang"),
          "quận Long Biên", List.of("thành phố Hà Nội"),
          "phường Cự Khối", List.of("quận Long Biên", "thành phố Hà Nội"));

  /** The communes of Kiên Hải, each with its station; code → name. */
  private static final List<Map.Entry<String, String>> STATIONS =
      List.of(
          Map.entry("TYT-HON-TRE", "Hòn Tre"),
          Map.entry("TYT-LAI-SON", "Lại Sơn"),
          Map.entry("TYT-AN-SON", "An Sơn"),
          Map.entry("TYT-NAM-DU", "Nam Du"));

  /** Groups of these take in who reports to the group's parent; others, who serves its place. */
  private static final Set<OrganisationKind> BY_LINE =
      Set.of(
          OrganisationKind.HEALTH_STATION,
          OrganisationKind.HEALTH_CENTRE,
          OrganisationKind.DEPARTMENT_OF_HEALTH_CENTRE);

  /** "Các đơn vị trong ngành" y tế. */
  private static final List<OrganisationKind> HEALTH_UNITS =
      List.of(
          OrganisationKind.POPULATION_SUBDEPARTMENT,
          OrganisationKind.HEALTH_CENTRE,
          OrganisationKind.HEALTH_STATION);

  /** "Các Sở, ban, ngành" of a province. */
  private static final List<OrganisationKind> PROVINCE_DEPARTMENTS =
      List.of(
          OrganisationKind.HEALTH_DEPARTMENT,
          OrganisationKind.EDUCATION_DEPARTMENT,
          OrganisationKind.INFORMATION_DEPARTMENT,
          OrganisationKind.JUSTICE_DEPARTMENT,
          OrganisationKind.LABOUR_DEPARTMENT,
          OrganisationKind.CULTURE_DEPARTMENT,
          OrganisationKind.STATISTICS_OFFICE);

  /** "Ban, ngành, đoàn thể" of a commune. */
  private static final List<OrganisationKind> COMMUNE_BRANCHES =
      List.of(
          OrganisationKind.POPULATION_UNIT,
          OrganisationKind.CULTURE_UNIT,
          OrganisationKind.JUSTICE_UNIT,
          OrganisationKind.BROADCASTER,
          OrganisationKind.FATHERLAND_FRONT,
          OrganisationKind.WOMENS_UNION,
          OrganisationKind.YOUTH_UNION,
          OrganisationKind.FARMERS_UNION,
          OrganisationKind.ELDERLY_ASSOCIATION,
          OrganisationKind.TRADE_UNION);

  private static final String COMMITTEE = "BCD-DS-PT-LONG-BIEN";
  private static final String STANDING_OFFICE = "TTYT-LONG-BIEN";

  /** The fourteen bodies of the coordination plan of Long Biên, in its order. */
  private static final List<String> MEMBERS =
      List.of(
          "BAN-TUYEN-GIAO-QUAN-UY-LONG-BIEN",
          "MTTQ-QUAN-LONG-BIEN",
          "LDLD-QUAN-LONG-BIEN",
          "HOI-LHPN-QUAN-LONG-BIEN",
          "DOAN-TNCS-QUAN-LONG-BIEN",
          "TTYT-LONG-BIEN",
          "PHONG-Y-TE-LONG-BIEN",
          "PHONG-VHTT-LONG-BIEN",
          "TTVHTTTT-LONG-BIEN",
          "PHONG-LDTBXH-LONG-BIEN",
          "PHONG-GDDT-LONG-BIEN",
          "PHONG-TU-PHAP-LONG-BIEN",
          "CONG-AN-LONG-BIEN",
          "CHI-CUC-THONG-KE-LONG-BIEN");

  private final Organisations organisations;
  private final Areas areas;

  OrganisationsStep(Organisations organisations, Areas areas) {
    this.organisations = organisations;
    this.areas = areas;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public void run(OrgScope system) {
    Map<String, SampleOrganisation> byKey = new LinkedHashMap<>();
    SampleFile.read("organisations.json", new TypeReference<List<SampleOrganisation>>() {})
        .forEach(o -> byKey.put(o.key(), o));
    Map<String, UUID> places = new HashMap<>();
    byKey.values().stream()
        .map(SampleOrganisation::area)
        .filter(name -> !name.equals(NATION))
        .forEach(name -> places.computeIfAbsent(name, this::area));
    Map<String, NewOrganisation> wanted = new LinkedHashMap<>();
    byKey.values().forEach(o -> want(o, byKey, places, wanted));
    STATIONS.forEach(s -> wanted.put(s.getKey(), station(s.getKey(), s.getValue())));
    Map<String, UUID> ids = new HashMap<>();
    organisations
        .createAll(system, List.copyOf(wanted.values()))
        .forEach(made -> ids.put(made.code(), made.id()));
    organisations.constitute(
        system,
        id(ids, COMMITTEE),
        id(ids, STANDING_OFFICE),
        MEMBERS.stream().map(code -> id(ids, code)).toList(),
        Dates.BEGINNING);
  }

  /** Adds one after those above it. */
  private static void want(
      SampleOrganisation one,
      Map<String, SampleOrganisation> byKey,
      Map<String, UUID> places,
      Map<String, NewOrganisation> wanted) {
    if (wanted.containsKey(one.code())) {
      return;
    }
    SampleOrganisation above = one.parent() == null ? null : byKey.get(one.parent());
    if (above != null) {
      want(above, byKey, places, wanted);
    }
    UUID parentId = above == null ? null : idOf(above.code());
    UUID areaId = places.get(one.area());
    wanted.put(
        one.code(),
        new NewOrganisation(
            one.code(),
            one.name(),
            one.shortName(),
            one.kind(),
            one.tier(),
            one.collective(),
            areaId,
            parentId,
            one.otherNames(),
            one.collective() ? rules(one, parentId, areaId) : List.of(),
            Dates.BEGINNING));
  }

  /** The id that the organisation with this code gets. */
  private static UUID idOf(String code) {
    return Ids.of("organisation", code);
  }

  private NewOrganisation station(String code, String commune) {
    UUID areaId =
        areas
            .byPath(List.of("xã " + commune, "huyện Kiên Hải", "tỉnh Kiên Giang"), MAP)
            .map(AreaRef::id)
            .orElseThrow();
    return new NewOrganisation(
        code,
        "Trạm Y tế xã " + commune,
        "TYT xã " + commune,
        OrganisationKind.HEALTH_STATION,
        OrganisationLevel.COMMUNE,
        false,
        areaId,
        idOf("TTYT-KIEN-HAI"),
        List.of(),
        List.of(),
        Dates.BEGINNING);
  }

  private UUID area(String name) {
    List<String> path = new ArrayList<>(List.of(name));
    path.addAll(PLACES.getOrDefault(name, List.of()));
    return areas
        .byPath(path, MAP)
        .map(AreaRef::id)
        .orElseThrow(() -> new IllegalStateException("no such place: " + path));
  }

  private static List<GroupRule> rules(
      SampleOrganisation group, @Nullable UUID parentId, @Nullable UUID areaId) {
    OrganisationKind kind = group.kind();
    if (kind == OrganisationKind.HEALTH_UNITS) {
      return HEALTH_UNITS.stream().map(k -> new GroupRule(k, null, parentId, null)).toList();
    }
    if (BY_LINE.contains(kind)) {
      return List.of(new GroupRule(kind, group.tier(), parentId, null));
    }
    List<OrganisationKind> members = List.of(kind);
    if (kind == OrganisationKind.DEPARTMENTS) {
      members =
          group.tier() == OrganisationLevel.PROVINCE ? PROVINCE_DEPARTMENTS : COMMUNE_BRANCHES;
    }
    return members.stream().map(k -> new GroupRule(k, group.tier(), null, areaId)).toList();
  }

  private static UUID id(Map<String, UUID> ids, String code) {
    UUID id = ids.get(code);
    if (id == null) {
      throw new IllegalStateException("no such organisation: " + code);
    }
    return id;
  }
}
