package vn.canbang.bench;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.area.Areas;
import vn.canbang.area.reference.NextStart;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.text.SearchKey;

/** Reads of places and organisations at the size of the country, at the doors and over HTTP. */
@Tag("bench")
@QuarkusTest
class PlacesBench {

  private static final String DAY = "asOf=" + NationalTree.ON;
  private static final String DOOR = "service";
  private static final String HTTP = "HTTP";
  private static final String RECURSIVE = "recursive query";

  @Inject NationalTree tree;
  @Inject NextStart start;
  @Inject Areas areas;
  @Inject Organisations organisations;

  @TestHTTPResource("/api/v1")
  URL api;

  private @Nullable Client client;
  private Map<Integer, List<NationalTree.Unit>> units = Map.of();
  private Map<String, UUID> bodies = Map.of();
  private Map<String, String> addresses = Map.of();

  @Test
  void places() throws Exception {
    String engine = System.getProperty("canbang.db", "h2");
    List<NationalTree.Unit> all = tree.units();
    units = all.stream().collect(Collectors.groupingBy(NationalTree.Unit::level));
    addresses = NationalTree.addresses(all);
    long begin = System.nanoTime();
    bodies = tree.grow(all);
    System.out.printf(
        "%,d organisations made in %,d ms%n",
        bodies.size(), (System.nanoTime() - begin) / 1_000_000);
    begin = System.nanoTime();
    start.again();
    System.out.printf("Next start: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    tree.gatherStatistics();
    client = new Client(api.toString(), "admin");
    Measure measure = new Measure(Path.of("target", "bench", "places-" + engine + ".csv"));
    measure.time("an answer without the database", HTTP, r -> get("/about"));
    tree(measure);
    scopes(measure);
    lookups(measure);
  }

  private void tree(Measure measure) throws Exception {
    String children = "units directly in a province";
    measure.time(children, DOOR, r -> areas.children(province(r).id(), NationalTree.ON));
    measure.time(
        children, HTTP, r -> get("/areas?limit=50&" + DAY + "&parent=" + province(r).code()));
    String path = "path of a commune";
    measure.time(path, DOOR, r -> areas.ancestors(commune(r).id(), NationalTree.ON));
    String communes = "communes of a province (168 on average)";
    long down = measure.time(communes, RECURSIVE, r -> tree.communesBelow(province(r).id()));
    measure.time(
        communes, DOOR, r -> areas.descendants(province(r).id(), 3, NationalTree.ON), down);
    measure.time(
        "communes of a province, the first 50",
        HTTP,
        r -> get("/areas?limit=50&level=3&" + DAY + "&parent=" + province(r).code()));
    measure.time(
        "organisations that report to nobody", HTTP, r -> get("/organisations?top=true&" + DAY));
    measure.time(
        "organisations directly under a centre",
        HTTP,
        r -> get("/organisations?limit=50&" + DAY + "&parent=" + code(any(2, r))));
    String below = "organisations under a sub-department (180 on average)";
    long bodiesDown = measure.time(below, RECURSIVE, r -> tree.bodiesBelow(body(province(r))));
    measure.time(
        below,
        DOOR,
        r -> organisations.descendants(body(province(r)), NationalTree.ON),
        bodiesDown);
  }

  private void scopes(Measure measure) throws Exception {
    String stands = "whether a station stands under a sub-department";
    long up =
        measure.time(stands, RECURSIVE, r -> tree.standsUnder(body(province(r)), body(commune(r))));
    measure.time(
        stands,
        DOOR,
        r -> organisations.isWithin(body(province(r)), body(commune(r)), NationalTree.ON),
        up);
    String lies = "whether a commune lies in a province";
    long areaUp =
        measure.time(lies, RECURSIVE, r -> tree.liesIn(province(r).id(), commune(r).id()));
    measure.time(
        lies,
        DOOR,
        r -> areas.isWithin(province(r).id(), commune(r).id(), NationalTree.ON),
        areaUp);
  }

  private void lookups(Measure measure) throws Exception {
    String byCode = "commune by its code on a day";
    measure.time(byCode, DOOR, r -> areas.byCode(commune(r).code(), NationalTree.ON));
    measure.time(byCode, HTTP, r -> get("/areas/" + commune(r).code() + "?" + DAY));
    measure.time(
        "units by a part of a name without accents, the first 50",
        HTTP,
        r -> get("/areas?limit=50&" + DAY + "&q=" + text(SearchKey.of(commune(r).name()))));
    String address = "commune by its full address";
    measure.time(address, DOOR, r -> areas.byAddress(address(commune(r)), NationalTree.ON));
    measure.time(
        address, HTTP, r -> get("/areas?" + DAY + "&address=" + text(address(commune(r)))));
    measure.time(
        "history of a commune", HTTP, r -> get("/areas/" + commune(r).code() + "/history?" + DAY));
    measure.time(
        "organisation by its code",
        HTTP,
        r -> get("/organisations/" + code(commune(r)) + "?" + DAY));
    measure.time(
        "organisations by a part of a name without accents, the first 50",
        HTTP,
        r -> get("/organisations?limit=50&" + DAY + "&q=" + text(SearchKey.of(commune(r).name()))));
  }

  private NationalTree.Unit province(Random random) {
    return any(1, random);
  }

  private NationalTree.Unit commune(Random random) {
    return any(3, random);
  }

  private NationalTree.Unit any(int level, Random random) {
    List<NationalTree.Unit> of = units.getOrDefault(level, List.of());
    return of.get(random.nextInt(of.size()));
  }

  /** With all units above it: "xã Hòn Tre, huyện Kiên Hải, tỉnh Kiên Giang". */
  private String address(NationalTree.Unit commune) {
    return Objects.requireNonNull(addresses.get(commune.code()));
  }

  private UUID body(NationalTree.Unit unit) {
    return Objects.requireNonNull(bodies.get(unit.code()));
  }

  private static String code(NationalTree.Unit unit) {
    return NationalTree.code(unit.code());
  }

  private static String text(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private void get(String path) throws Exception {
    Objects.requireNonNull(client).get(path);
  }
}
