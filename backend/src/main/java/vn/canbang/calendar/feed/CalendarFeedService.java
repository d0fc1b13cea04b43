package vn.canbang.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.Via;
import vn.canbang.shared.time.BusinessClock;

/** Makes feeds, reads and revokes them. */
@ApplicationScoped
class CalendarFeedService {

  private static final int MOST_OWN = 50;
  private static final Duration NOTED_EVERY = Duration.ofHours(1);

  private final CalendarFeedRepository feeds;
  private final FeedCredentialQueries credentials;
  private final FeedContents contents;
  private final Organisations organisations;
  private final Accounts accounts;
  private final CurrentScope scopes;
  private final Audit audit;
  private final BusinessClock clock;
  private final String host;

  CalendarFeedService(
      CalendarFeedRepository feeds,
      FeedCredentialQueries credentials,
      FeedContents contents,
      Organisations organisations,
      Accounts accounts,
      CurrentScope scopes,
      Audit audit,
      BusinessClock clock,
      @ConfigProperty(name = "canbang.feeds.host") String host) {
    this.feeds = feeds;
    this.credentials = credentials;
    this.contents = contents;
    this.organisations = organisations;
    this.accounts = accounts;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
    this.host = host;
  }

  /** A feed with the secret part of its address. */
  record Made(CalendarFeedView feed, String secret) {}

  List<CalendarFeedView> list(OrgScope scope) {
    return views(feeds.live(scope));
  }

  @Transactional
  Made create(OrgScope scope, CreateCalendarFeed wanted) {
    session(scope);
    OrganisationRef organisation = organisations.byCode(wanted.organisation()).orElse(null);
    if (organisation == null) {
      new Faults()
          .add("/organisation", "calendar.organisation-unknown", wanted.organisation())
          .throwIfAny();
      throw new IllegalStateException("a fault was found");
    }
    if (!scope.covers(organisation.id())) {
      throw ProblemException.notFound();
    }
    if (organisation.group()) {
      new Faults().add("/organisation", "calendar-feed.group", wanted.organisation()).throwIfAny();
    }
    if (feeds.own(scope) >= MOST_OWN) {
      throw ProblemException.conflict("calendar-feed.too-many", MOST_OWN);
    }
    String secret = FeedSecret.next();
    CalendarFeed feed =
        new CalendarFeed(
            organisation.id(),
            scope.userId(),
            wanted.name().strip(),
            wanted.language(),
            FeedSecret.hash(secret),
            clock.real());
    feeds.persist(feed);
    CalendarFeedView view = views(List.of(feed)).getFirst();
    record(scope, "CALENDAR_FEED_CREATED", feed, view);
    return new Made(view, secret);
  }

  @Transactional
  void revoke(OrgScope scope, UUID id) {
    CalendarFeed feed = feeds.find(scope, id).orElseThrow(ProblemException::notFound);
    session(scope);
    if (feed.revoke(clock.real())) {
      record(scope, "CALENDAR_FEED_REVOKED", feed, views(List.of(feed)).getFirst());
    }
  }

  /**
   * The feed as text for whoever has its address: as somebody who only reads for the organisation
   * sees it, whoever asks, not as its maker does. 404 for an address that never worked or does no
   * longer.
   */
  @Transactional
  FeedText read(String secret) {
    if (!FeedSecret.wellFormed(secret)) {
      throw ProblemException.notFound();
    }
    CalendarFeed feed =
        credentials
            .live(FeedSecret.hash(secret), clock.today())
            .orElseThrow(ProblemException::notFound);
    OrganisationRef organisation =
        organisations.byId(feed.organisationId()).orElseThrow(ProblemException::notFound);
    OrgScope scope = scopes.begin(reader(feed));
    Instant now = clock.real();
    Instant last = feed.lastReadAt();
    if (last == null || last.plus(NOTED_EVERY).isBefore(now)) {
      credentials.read(feed.id(), now);
    }
    return FeedText.of(
        new FeedWords(feed.language()).calendar(organisation.name()),
        feed.language(),
        host,
        contents.of(scope, organisation.id(), feed.language()),
        now);
  }

  private static Caller reader(CalendarFeed feed) {
    return new Caller(
        feed.makerId(),
        "feed:" + feed.id(),
        feed.name(),
        feed.organisationId(),
        Set.of(new Grant(Role.VIEWER, feed.organisationId())),
        Via.TOKEN,
        feed.id(),
        null,
        false,
        null);
  }

  private List<CalendarFeedView> views(List<CalendarFeed> found) {
    Set<UUID> named = new HashSet<>();
    Set<UUID> makers = new HashSet<>();
    for (CalendarFeed feed : found) {
      named.add(feed.organisationId());
      makers.add(feed.makerId());
    }
    Map<UUID, OrganisationRef> names = organisations.byIds(named);
    Map<UUID, String> people = accounts.displayNames(makers);
    return found.stream()
        .map(
            feed ->
                feed.view(
                    Objects.requireNonNull(names.get(feed.organisationId())),
                    Objects.requireNonNull(people.get(feed.makerId()))))
        .toList();
  }

  /** Scripts make no addresses, which would outlive their tokens, and end none. */
  private static void session(OrgScope scope) {
    if (scope.caller().via() != Via.SESSION) {
      throw new ProblemException(403, "session.required", List.of(), List.of(), Map.of());
    }
  }

  private void record(
      OrgScope scope, String action, CalendarFeed feed, @Nullable CalendarFeedView after) {
    audit.record(
        scope,
        action,
        "calendar-feed",
        feed.id().toString(),
        feed.organisationId(),
        null,
        after,
        null);
  }
}
