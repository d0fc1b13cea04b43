package vn.canbang.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reads one item of a batch as strictly as the JSON body of any operation. */
@ApplicationScoped
public class ItemBinder {

  private final RecordBinder binder;

  ItemBinder(RecordBinder binder) {
    this.binder = binder;
  }

  /** The record; what is wrong with it is thrown with pointers into the item. */
  public <T> T bind(byte[] bytes, Class<T> type) {
    FaultList faults = new FaultList();
    return type.cast(binder.bind(JsonText.read(bytes, faults), type, faults));
  }

  /**
   * The record of what was read elsewhere, by the same rules.
   *
   * @param json as JSON is read: maps, lists, texts, truth values, numbers as BigDecimal
   */
  public <T> T bind(Map<String, ?> json, Class<T> type) {
    return type.cast(binder.bind(json, type, new FaultList()));
  }
}
