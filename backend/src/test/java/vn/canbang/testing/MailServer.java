package vn.canbang.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real mail server on a port of its own, to which the application under test sends letters. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

  private static volatile @Nullable MailServer started;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Override
  public Map<String, String> start() {
    server.start();
    started = this;
    return Map.of(
        "canbang.mail.host",
        "127.0.0.1",
        "canbang.mail.port",
        Integer.toString(server.getSmtp().getPort()));
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** Subject and text of the letters that arrived for an address, the first one first. */
  public static List<String> lettersTo(String address) {
    return Objects.requireNonNull(started).arrived(address);
  }

  private List<String> arrived(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(letter -> to(letter).equals(address))
        .map(MailServer::words)
        .toList();
  }

  private static String to(MimeMessage letter) {
    try {
      return letter.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(MimeMessage letter) {
    try {
      return letter.getSubject() + "\n" + letter.getContent();
    } catch (MessagingException e) {
      throw new IllegalStateException(GreenMailUtil.getWholeMessage(letter), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
