package vn.canbang.activity.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.SamplePlan;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

@QuarkusTest
class EvidenceTest {

  private static final String CENTRE = "ttyt.kienhai";
  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  @Inject EvidenceService service;

  private String path = "";

  @BeforeEach
  void find() {
    String occurrence =
        Api.as(CENTRE)
            .get("/occurrences?activity=" + SamplePlan.KIEN_HAI.activity("II.5"))
            .path("items[0].id");
    path = "/occurrences/" + occurrence;
  }

  @AfterEach
  void clear() {
    List<String> left = Api.as("admin").get(path).path("evidence.id");
    left.forEach(id -> Api.as("admin").delete(path + "/evidence/" + id + "?reason=test"));
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] lecture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("ppt/presentation.xml"));
    }
    return out.toByteArray();
  }

  private Response add(String who, String mediaType, byte[] content, String query) {
    return Api.as(who).contentType(mediaType).body(content).post(path + "/evidence?" + query);
  }

  private Response file(String who, String id) {
    return Api.as(who).accept("*/*").get(path + "/evidence/" + id);
  }

  @Test
  void aPhotoIsSeenByAllWhoSeeThePlan() throws IOException {
    String tag = Api.as(CENTRE).get(path).header("ETag");
    String id =
        add(CENTRE, "image/jpeg", picture("jpg"), "kind=PHOTO&name=Treo băng rôn.jpg")
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body("name", equalTo("Treo băng rôn.jpg"))
            .body("mediaType", equalTo("image/jpeg"))
            .body("restricted", equalTo(false))
            .extract()
            .path("id");
    Api.as("tyt.hontre")
        .get(path)
        .then()
        .header("ETag", equalTo(tag))
        .body("evidence.id", contains(id));
    Response seen = file("tyt.hontre", id);
    seen.then()
        .statusCode(200)
        .header("Content-Type", startsWith("image/jpeg"))
        .header("Content-Disposition", startsWith("inline; filename=\"Treo-bang-ron.jpg\""))
        .header("X-Content-Type-Options", equalTo("nosniff"));
    assertThat(seen.headers().getValues("Content-Security-Policy"))
        .anyMatch(policy -> policy.contains("sandbox"));
    assertThat(ImageIO.read(seen.asInputStream()).getWidth()).isEqualTo(40);
    file("soyte.bacgiang", id).then().statusCode(404);
    add("tyt.hontre", "image/jpeg", picture("jpg"), "kind=PHOTO").then().statusCode(403);
    Api.as("tyt.hontre").delete(path + "/evidence/" + id + "?reason=Nhầm").then().statusCode(403);
    Api.as(CENTRE).delete(path + "/evidence/" + id).then().statusCode(400);
    Api.as(CENTRE).delete(path + "/evidence/" + id + "?reason=Nhầm").then().statusCode(204);
    file(CENTRE, id).then().statusCode(404);
  }

  @Test
  void sentAgainItIsThereOnce() throws IOException {
    byte[] photo = picture("png");
    for (int i = 0; i < 2; i++) {
      Api.as(CENTRE)
          .header("Idempotency-Key", "anh-" + path)
          .contentType("image/png")
          .body(photo)
          .post(path + "/evidence?kind=PHOTO")
          .then()
          .statusCode(201);
    }
    Api.as(CENTRE).get(path).then().body("evidence", hasSize(1));
  }

  @Tag("once")
  @Test
  void aFileThatLiesAboutItsTypeIsRefused() throws IOException {
    byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    add(CENTRE, "image/jpeg", text, "kind=PHOTO")
        .then()
        .statusCode(422)
        .body("errors.code", contains("file.type"));
    add(CENTRE, "image/jpeg", picture("png"), "kind=PHOTO").then().statusCode(422);
    add(CENTRE, "application/pdf", pdf(), "kind=PHOTO").then().statusCode(422);
    add(CENTRE, PPTX, lecture(), "kind=DOCUMENT").then().statusCode(422);
    add(CENTRE, "image/svg+xml", text, "kind=PHOTO")
        .then()
        .statusCode(415)
        .body("code", equalTo("upload.evidence-media-type"));
    add(CENTRE, "image/jpeg", new byte[(20 << 20) + 1], "kind=PHOTO").then().statusCode(413);
    add(CENTRE, "image/jpeg", picture("jpg"), "name=x").then().statusCode(400);
    Api.as(CENTRE).get(path).then().body("evidence", hasSize(0));
  }

  @Test
  void lecturesAndDocumentsAreSaved() throws IOException {
    String lecture =
        add(CENTRE, PPTX, lecture(), "kind=MATERIAL").then().statusCode(201).extract().path("id");
    file(CENTRE, lecture)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"));
    String minutes =
        add(CENTRE, "application/pdf", pdf(), "kind=DOCUMENT&keepUntil=2026-12-31")
            .then()
            .statusCode(201)
            .body("name", equalTo("Văn bản.pdf"))
            .body("keepUntil", equalTo("2026-12-31"))
            .extract()
            .path("id");
    file("tyt.hontre", minutes)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"));
  }

  @Test
  void aListOfPeopleIsSeenByFewAndErasedOnItsDay() throws IOException {
    add(CENTRE, "application/pdf", pdf(), "kind=LIST")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("?keepUntil"));
    add(CENTRE, "application/pdf", pdf(), "kind=LIST&keepUntil=2029-11-19")
        .then()
        .statusCode(422)
        .body("errors.code", contains("occurrence.keep-until-range"));
    String id =
        add(CENTRE, "application/pdf", pdf(), "kind=LIST&keepUntil=2024-11-20")
            .then()
            .statusCode(201)
            .body("restricted", equalTo(true))
            .extract()
            .path("id");
    file(CENTRE, id).then().statusCode(200);
    file("tyt.hontre", id).then().statusCode(404);
    Api.as("tyt.hontre").get(path).then().body("evidence", hasSize(0));
    Api.clock("2024-11-20T23:00:00+07:00");
    assertThat(service.eraseOutlived(SystemScope.named("test"))).isZero();
    Api.clock("2024-11-21T00:00:00+07:00");
    assertThat(service.eraseOutlived(SystemScope.named("test"))).isEqualTo(1);
    file(CENTRE, id).then().statusCode(404);
    assertThat(
            Api.as("admin")
                .get(
                    "/audit-events?limit=100&resourceType=occurrence&resource="
                        + path.substring(13))
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.action"))
        .contains("EVIDENCE_ERASED", "EVIDENCE_READ");
  }

  @Test
  void noMoreThanTwenty() throws IOException {
    for (int i = 0; i < 20; i++) {
      add(CENTRE, "image/png", picture("png"), "kind=PHOTO").then().statusCode(201);
    }
    add(CENTRE, "image/png", picture("png"), "kind=PHOTO")
        .then()
        .statusCode(409)
        .body("code", equalTo("occurrence.evidence-full"));
  }
}
