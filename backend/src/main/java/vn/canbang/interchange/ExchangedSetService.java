package vn.canbang.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Keeps how reports were named by the systems that sent them. */
@ApplicationScoped
class ExchangedSetService {

  private final ExchangedSetRepository sets;

  ExchangedSetService(ExchangedSetRepository sets) {
    this.sets = sets;
  }

  @Transactional
  void came(
      OrgScope scope,
      String system,
      UUID obligation,
      IncomingSet set,
      @Nullable String complete,
      int revision) {
    ExchangedSet known =
        sets.of(scope, system, List.of(obligation)).stream().findFirst().orElse(null);
    if (known == null) {
      known = new ExchangedSet(system, obligation);
      known.came(set, complete, revision);
      sets.persist(known);
    } else {
      known.came(set, complete, revision);
    }
  }

  @Transactional
  Map<UUID, ExchangedSet> of(OrgScope scope, String system, Collection<UUID> obligations) {
    return sets.of(scope, system, obligations).stream()
        .collect(Collectors.toMap(ExchangedSet::obligationId, Function.identity()));
  }
}
