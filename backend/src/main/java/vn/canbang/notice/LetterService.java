package vn.canbang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/**
 * Writes letters and keeps count of them. A person gets one digest a day, and at once what another
 * person asks for. A letter is written once, in the transaction that marks what it carries; it is
 * sent by whoever takes it, and taken again only where the one who took it does not come back.
 */
@ApplicationScoped
class LetterService {

  /** What was told before that is no news any more, where mail was switched on later. */
  private static final int NEWS_DAYS = 2;

  private static final int AT_ONCE = 20;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final int LONGEST_SUBJECT = 200;

  private final NoticeRepository notices;
  private final NoticeRecipientRepository recipients;
  private final LetterRepository letters;
  private final Messages messages;
  private final BusinessClock clock;
  private final Optional<String> address;

  LetterService(
      NoticeRepository notices,
      NoticeRecipientRepository recipients,
      LetterRepository letters,
      Messages messages,
      BusinessClock clock,
      @ConfigProperty(name = "canbang.public-url") Optional<String> address) {
    this.notices = notices;
    this.recipients = recipients;
    this.letters = letters;
    this.messages = messages;
    this.clock = clock;
    this.address = address;
  }

  /** A letter to be sent now. */
  record Taken(UUID id, String address, String subject, String body) {}

  /** Writes what no letter carries yet. */
  @Transactional
  void write(OrgScope system) {
    LocalDate today = clock.today();
    Instant from = today.minusDays(NEWS_DAYS - 1L).atStartOfDay(Dates.ZONE).toInstant();
    Map<UUID, List<Notice>> byAccount = new LinkedHashMap<>();
    notices
        .unposted(system, from)
        .forEach(n -> byAccount.computeIfAbsent(n.userId(), key -> new ArrayList<>()).add(n));
    String digest = "digest/" + today;
    Set<UUID> have = letters.written(system, digest, byAccount.keySet());
    for (NoticeRecipient to : recipients.of(system, byAccount.keySet())) {
      String email = to.email();
      if (email != null && to.settings().letters()) {
        List<Notice> told = Objects.requireNonNull(byAccount.get(to.userId()));
        told.stream()
            .filter(n -> n.kind().prompt())
            .forEach(n -> write(to, email, "notice/" + n.id(), List.of(n), today));
        List<Notice> rest = told.stream().filter(n -> !n.kind().prompt()).toList();
        if (!rest.isEmpty() && !have.contains(to.userId())) {
          write(to, email, digest, rest, today);
        }
      }
    }
    letters.flush();
  }

  private void write(
      NoticeRecipient to, String email, String occasion, List<Notice> carried, LocalDate today) {
    Language language =
        switch (to.language()) {
          case VI -> Language.VI;
          case EN -> Language.EN;
        };
    String subject =
        carried.size() == 1
            ? carried.getFirst().title(to.language())
            : messages.get(language, "letter.subject", carried.size(), today);
    String body =
        carried.stream().map(n -> paragraph(n, to.language())).collect(Collectors.joining("\n\n"))
            + "\n\n-- \n"
            + messages.get(language, "letter.foot");
    Letter letter =
        new Letter(
            to.userId(),
            occasion,
            email,
            subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT),
            body);
    letters.persist(letter);
    carried.forEach(notice -> notice.goesWith(letter));
  }

  private String paragraph(Notice notice, NoticeLanguage language) {
    String words = notice.title(language) + "\n" + notice.text(language);
    return address.map(base -> words + "\n" + base + notice.link()).orElse(words);
  }

  /** Takes what waits, so that no other instance sends it. */
  @Transactional
  List<Taken> take(OrgScope system) {
    Instant now = clock.real();
    List<Letter> waiting = letters.waiting(system, now, AT_ONCE);
    waiting.forEach(letter -> letter.taken(now.plus(LEASE)));
    letters.flush();
    return waiting.stream()
        .map(l -> new Taken(l.id(), l.address(), l.subject(), l.body()))
        .toList();
  }

  /** The mail server has it. */
  @Transactional
  void sent(OrgScope system, UUID letter) {
    letters.one(system, letter).sent(clock.real());
  }
}
