package vn.canbang.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * From where and how the request at hand came. Forwarded headers count only when a configured proxy
 * sent them ({@code canbang.trusted-proxies}: addresses or networks), and of an address list only
 * its end, which the proxies wrote: the beginning is whatever the caller says.
 */
@ApplicationScoped
public class ClientConnection {

  private final CurrentVertxRequest current;
  private final List<AddressRange> proxies;

  ClientConnection(
      CurrentVertxRequest current,
      @ConfigProperty(name = "canbang.trusted-proxies") Optional<List<String>> proxies) {
    this.current = current;
    this.proxies = proxies.orElse(List.of()).stream().map(AddressRange::parse).toList();
  }

  /** The caller's address; of IPv6 its network of 64 bits, which one caller has whole. */
  public String address() {
    HttpServerRequest request = current.getCurrent().request();
    InetAddress peer = peer(request);
    if (peer == null) {
      return "unknown";
    }
    if (trusted(peer)) {
      String forwarded = request.getHeader("X-Forwarded-For");
      String[] hops = forwarded == null ? new String[0] : forwarded.split(",", -1);
      for (int i = hops.length - 1; i >= 0; i--) {
        InetAddress hop = AddressRange.literal(hops[i].strip()).orElse(null);
        if (hop == null) {
          break;
        }
        peer = hop;
        if (!trusted(hop)) {
          break;
        }
      }
    }
    byte[] bytes = peer.getAddress();
    return bytes.length == 4
        ? peer.getHostAddress()
        : AddressRange.hex(Arrays.copyOf(bytes, 8)) + "::/64";
  }

  /** Whether the caller's browser speaks TLS, to us or to a trusted proxy. */
  public boolean https() {
    HttpServerRequest request = current.getCurrent().request();
    InetAddress peer = peer(request);
    return request.isSSL()
        || (peer != null
            && trusted(peer)
            && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
  }

  private static @Nullable InetAddress peer(HttpServerRequest request) {
    SocketAddress remote = request.connection().remoteAddress();
    return remote == null || remote.hostAddress() == null
        ? null
        : AddressRange.literal(remote.hostAddress()).orElse(null);
  }

  private boolean trusted(InetAddress address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }
}
