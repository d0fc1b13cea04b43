package vn.canbang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.problem.Worded;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.AtOnce;
import vn.canbang.testing.MailServer;

/** Letters, as they arrive at a real mail server. */
@QuarkusTest
class LettersTest {

  @Inject Notices notices;
  @Inject PostOffice post;
  @Inject Session session;

  @AfterEach
  void clear() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of("notice", "notice_letter", "notice_recipient")
                    .forEach(
                        table ->
                            session
                                .createNativeMutationQuery("delete from " + table)
                                .executeUpdate()));
  }

  @Test
  void aPersonGetsOneDigestADayWhoeverSendsIt() throws Exception {
    wants("tyt.hontre", "mot@example.vn", "VI", true);
    tell("tyt.hontre", "a", NoticeKind.DUE_TODAY);
    tell("tyt.hontre", "b", NoticeKind.OVERDUE);
    tell("tyt.hontre", "b", NoticeKind.OVERDUE);
    AtOnce.run(post::deliver);
    post.deliver();
    List<String> letters = MailServer.lettersTo("mot@example.vn");
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst())
        .startsWith("Cân Bằng: 2 việc cần biết ngày 18/11/2024\n")
        .contains("Báo cáo a")
        .contains("Chữ của b")
        .contains("Tài khoản của tôi");

    tell("tyt.hontre", "c", NoticeKind.DUE_TODAY);
    post.deliver();
    assertThat(MailServer.lettersTo("mot@example.vn")).hasSize(1);
    Api.clock("2024-11-19T07:00:00+07:00");
    AtOnce.run(post::deliver);
    post.deliver();
    assertThat(MailServer.lettersTo("mot@example.vn")).hasSize(2);
    assertThat(MailServer.lettersTo("mot@example.vn").getLast()).startsWith("Báo cáo c\n");
  }

  @Test
  void whatAPersonAsksForIsWrittenAtOnce() {
    wants("tyt.laison", "hai@example.vn", "EN", true);
    tell("tyt.laison", "a", NoticeKind.DUE_TODAY);
    post.deliver();
    tell("tyt.laison", "u", NoticeKind.URGED);
    post.deliver();
    assertThat(MailServer.lettersTo("hai@example.vn"))
        .hasSize(2)
        .satisfies(letters -> assertThat(letters.getLast()).startsWith("Report u\nReport u"));
  }

  @Test
  void whoWantsNoLettersGetsNone() {
    wants("tyt.anson", "ba@example.vn", "VI", false);
    tell("tyt.anson", "a", NoticeKind.URGED);
    tell("tyt.namdu", "a", NoticeKind.URGED);
    post.deliver();
    assertThat(MailServer.lettersTo("ba@example.vn")).isEmpty();
    Api.as("tyt.namdu")
        .get("/me/notification-settings")
        .then()
        .statusCode(200)
        .body("email", nullValue())
        .body("letters", is(true))
        .body("dueSoon", is(true));
  }

  @Test
  void anAddressIsOneAddress() {
    for (String wrong :
        List.of("khong", "a@b", "a@b.vn,c@d.vn", "a b@c.vn", "a@b.vn Bcc: x@y.vn")) {
      Api.as("tyt.namdu")
          .body(settings(wrong, "VI", true))
          .put("/me/notification-settings")
          .then()
          .statusCode(422)
          .body("errors.pointer", is(List.of("/email")));
    }
  }

  private void tell(String user, String what, NoticeKind kind) {
    UUID account =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    session
                        .createQuery(
                            "select u.id from UserAccount u where u.username = :name", UUID.class)
                        .setParameter("name", user)
                        .getSingleResult());
    notices.tell(
        SystemScope.named("test"),
        new NewNotice(
            "test/" + what,
            kind,
            new Worded("Báo cáo " + what, "Report " + what),
            new Worded("Chữ của " + what, "Words of " + what),
            "/reports/x"),
        List.of(account));
  }

  private static void wants(String user, String email, String language, boolean letters) {
    Api.as(user)
        .body(settings(email, language, letters))
        .put("/me/notification-settings")
        .then()
        .statusCode(200)
        .body("email", is(email));
  }

  private static Map<String, Object> settings(String email, String language, boolean letters) {
    return Map.of("email", email, "language", language, "letters", letters, "dueSoon", true);
  }
}
