package vn.canbang.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.canbang.shared.problem.Failures;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;

/** Carries letters to the mail server; does nothing where none is configured. */
@ApplicationScoped
class PostOffice {

  private static final Logger LOG = Logger.getLogger(PostOffice.class);

  private final LetterService letters;
  private final Mailer mailer;
  private final boolean open;

  PostOffice(
      LetterService letters,
      Mailer mailer,
      @ConfigProperty(name = "canbang.mail.host") Optional<String> host) {
    this.letters = letters;
    this.mailer = mailer;
    this.open = host.isPresent();
  }

  @Scheduled(
      every = "{canbang.mail.every}",
      delayed = "{canbang.mail.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliver() {
    if (!open) {
      return;
    }
    OrgScope system = SystemScope.named("mail");
    // Where another instance is at the same letters, they are its own: there is one of each.
    unlessElsewhere(() -> letters.write(system));
    List<LetterService.Taken> taken = new ArrayList<>();
    unlessElsewhere(() -> taken.addAll(letters.take(system)));
    for (LetterService.Taken letter : taken) {
      try {
        mailer.send(
            Mail.withText(letter.address(), letter.subject(), letter.body())
                // One that is sent again after a crash is known again by it.
                .addHeader("Message-ID", "<" + letter.id() + "@canbang>"));
        letters.sent(system, letter.id());
      } catch (RuntimeException e) {
        LOG.warnf(e, "letter %s could not be sent and will be tried again", letter.id());
      }
    }
  }

  private static void unlessElsewhere(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!Failures.collided(e)) {
        throw e;
      }
      LOG.debug("another instance was faster", e);
    }
  }
}
