package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keys whose first request is being carried out on this instance. */
@ApplicationScoped
class InFlight {

  private final ConcurrentMap<String, CompletableFuture<Void>> turns = new ConcurrentHashMap<>();

  ConcurrentMap<String, CompletableFuture<Void>> byKey() {
    return turns;
  }
}
