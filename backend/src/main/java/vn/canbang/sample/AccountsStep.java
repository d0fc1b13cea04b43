package vn.canbang.sample;

import static vn.canbang.shared.security.Role.ADMIN;
import static vn.canbang.shared.security.Role.PLANNER;
import static vn.canbang.shared.security.Role.REPORTER;
import static vn.canbang.shared.security.Role.REVIEWER;
import static vn.canbang.shared.security.Role.VIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/**
 * People to try the product as. Their names are offices, not persons; their password is public and
 * works with the sample only.
 */
@ApplicationScoped
class AccountsStep implements SampleStep {

  private static final String PASSWORD = "canbang-2024";

  /** Fills in and sends what its own unit owes. */
  static final Set<Role> STATION = Set.of(VIEWER, REPORTER);

  /** Also reviews what others send through it. */
  private static final Set<Role> DEPARTMENT = Set.of(VIEWER, REPORTER, REVIEWER);

  /** Also writes plans. */
  static final Set<Role> UNIT = Set.of(VIEWER, REPORTER, PLANNER, REVIEWER);

  /** Also keeps the accounts and organisations below it. */
  static final Set<Role> HEAD = Set.of(VIEWER, REPORTER, PLANNER, REVIEWER, ADMIN);

  private static final List<Sample> ACCOUNTS =
      List.of(
          new Sample(
              "tinh.kiengiang",
              "Chuyên viên Chi cục DS-KHHGĐ tỉnh Kiên Giang",
              "CHI-CUC-DS-KHHGD-KIEN-GIANG",
              UNIT),
          new Sample(
              "soyte.kiengiang", "Chuyên viên Sở Y tế tỉnh Kiên Giang", "SO-Y-TE-KIEN-GIANG", HEAD),
          new Sample("ttyt.kienhai", "Ban Giám đốc TTYT huyện Kiên Hải", "TTYT-KIEN-HAI", HEAD),
          new Sample(
              "phongds.kienhai",
              "Phòng DS-TTGDSK, TTYT huyện Kiên Hải",
              "PHONG-DS-TTGDSK-KIEN-HAI",
              DEPARTMENT),
          new Sample("tyt.hontre", "Cán bộ dân số TYT xã Hòn Tre", "TYT-HON-TRE", STATION),
          new Sample("tyt.laison", "Cán bộ dân số TYT xã Lại Sơn", "TYT-LAI-SON", STATION),
          new Sample("tyt.anson", "Cán bộ dân số TYT xã An Sơn", "TYT-AN-SON", STATION),
          new Sample("tyt.namdu", "Cán bộ dân số TYT xã Nam Du", "TYT-NAM-DU", STATION),
          new Sample("ttyt.tanlac", "Ban Giám đốc TTYT huyện Tân Lạc", "TTYT-TAN-LAC", HEAD),
          new Sample("tyt.donglai", "Cán bộ dân số TYT xã Đông Lai", "TYT-DONG-LAI", STATION),
          new Sample("phuong.cukhoi", "Văn phòng UBND phường Cự Khối", "UBND-PHUONG-CU-KHOI", HEAD),
          new Sample(
              "soyte.bacgiang", "Chuyên viên Sở Y tế tỉnh Bắc Giang", "SO-Y-TE-BAC-GIANG", HEAD),
          new Sample(
              "chicuc.bacgiang",
              "Chuyên viên Chi cục DS-KHHGĐ tỉnh Bắc Giang",
              "CHI-CUC-DS-KHHGD-BAC-GIANG",
              UNIT),
          new Sample(
              "bcd.longbien",
              "Thư ký BCĐ công tác Dân số và phát triển quận Long Biên",
              "BCD-DS-PT-LONG-BIEN",
              UNIT),
          new Sample("ttyt.longbien", "Ban Giám đốc TTYT quận Long Biên", "TTYT-LONG-BIEN", HEAD),
          new Sample(
              "congan.longbien", "Cán bộ Công an quận Long Biên", "CONG-AN-LONG-BIEN", STATION),
          new Sample(
              "tuphap.longbien",
              "Chuyên viên Phòng Tư pháp quận Long Biên",
              "PHONG-TU-PHAP-LONG-BIEN",
              STATION),
          new Sample(
              "thongke.longbien",
              "Chuyên viên Chi cục Thống kê quận Long Biên",
              "CHI-CUC-THONG-KE-LONG-BIEN",
              STATION));

  private final Accounts accounts;
  private final Organisations organisations;

  AccountsStep(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /** Who works where with which roles. */
  record Sample(String username, String displayName, String organisation, Set<Role> roles) {

    Set<Grant> over(UUID organisationId) {
      return roles.stream()
          .map(role -> new Grant(role, organisationId))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public void run(OrgScope system) {
    // Holds every role, since nobody grants more than they hold.
    accounts.create(
        system,
        "admin",
        "Quản trị hệ thống",
        null,
        HEAD.stream().map(role -> new Grant(role, null)).collect(Collectors.toUnmodifiableSet()),
        PASSWORD);
    create(system, ACCOUNTS);
  }

  void create(OrgScope system, List<Sample> wanted) {
    Map<String, OrganisationRef> known =
        organisations.byCodes(wanted.stream().map(Sample::organisation).toList());
    for (Sample account : wanted) {
      OrganisationRef organisation = known.get(account.organisation());
      if (organisation == null) {
        throw new IllegalStateException("no such organisation: " + account.organisation());
      }
      accounts.create(
          system,
          account.username(),
          account.displayName(),
          organisation.id(),
          account.over(organisation.id()),
          PASSWORD);
    }
  }
}
