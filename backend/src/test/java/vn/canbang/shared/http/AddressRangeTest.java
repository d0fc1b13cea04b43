package vn.canbang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressRangeTest {

  private static boolean contains(String range, String address) {
    return AddressRange.parse(range).contains(AddressRange.literal(address).orElseThrow());
  }

  @Test
  void networksHoldTheirAddresses() {
    assertThat(contains("10.0.0.0/8", "10.255.0.1")).isTrue();
    assertThat(contains("10.0.0.0/8", "11.0.0.1")).isFalse();
    assertThat(contains("192.0.2.7", "192.0.2.7")).isTrue();
    assertThat(contains("192.0.2.7", "192.0.2.8")).isFalse();
    assertThat(contains("2001:db8::/33", "2001:db8:7fff::1")).isTrue();
    assertThat(contains("2001:db8::/33", "2001:db8:8000::1")).isFalse();
    assertThat(contains("0.0.0.0/0", "::1")).isFalse();
  }

  @Test
  void namesAreNeverLookedUp() {
    assertThat(AddressRange.literal("localhost")).isEmpty();
    assertThat(AddressRange.literal("beef")).isEmpty();
    assertThat(AddressRange.literal("[2001:db8::1]")).isPresent();
    assertThat(AddressRange.literal("1.2.3.999")).isEmpty();
    assertThatThrownBy(() -> AddressRange.parse("proxy.local"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AddressRange.parse("10.0.0.0/33"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
