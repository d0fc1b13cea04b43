package vn.canbang.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * One thing done to a trail by somebody who can write everywhere.
 *
 * @param rows the trail afterwards
 * @param head what the service takes for the head afterwards
 */
record Tampering(List<SealedRow> rows, AuditHead head) {

  /** Columns that {@link #changed} knows. */
  private static final int COLUMNS = 16;

  static Tampering any(int kind, List<SealedRow> whole, AuditHead head, Random random) {
    List<SealedRow> rows = new ArrayList<>(whole);
    int at = random.nextInt(whole.size() - 1);
    switch (kind % 4) {
      case 0 -> rows.set(at, changed(whole.get(at), random.nextInt(COLUMNS)));
      case 1 -> rows.remove(at);
      case 2 -> swap(rows, at, at + 1 + random.nextInt(whole.size() - 1 - at));
      default -> {
        // Cut off, and the head set back: only a head that was kept elsewhere tells.
        rows.subList(at + 1, rows.size()).clear();
        return new Tampering(rows, new AuditHead(rows.get(at).number(), rows.get(at).chain()));
      }
    }
    return new Tampering(rows, head);
  }

  /** Two rows with their own hashes in each other's places of the chain. */
  private static void swap(List<SealedRow> rows, int first, int second) {
    SealedRow one = rows.get(first);
    SealedRow other = rows.get(second);
    rows.set(first, new SealedRow(other.row(), one.number(), other.hash(), one.chain(), null));
    rows.set(second, new SealedRow(one.row(), other.number(), one.hash(), other.chain(), null));
  }

  private static SealedRow changed(SealedRow sealed, int column) {
    AuditRow r = sealed.row();
    Instant at = column == 1 ? r.at().plusNanos(1_000) : r.at();
    AuditRow row =
        new AuditRow(
            column == 0 ? UUID.randomUUID() : r.id(),
            at,
            column == 2 ? UUID.randomUUID() : r.actorId(),
            column == 3 ? r.actor() + "x" : r.actor(),
            column == 4 ? r.via() + "x" : r.via(),
            column == 5 ? UUID.randomUUID() : r.credentialId(),
            column == 6 ? r.action() + "x" : r.action(),
            column == 7 ? r.resourceType() + "x" : r.resourceType(),
            column == 8 ? r.resource() + "x" : r.resource(),
            column == 9 ? UUID.randomUUID() : r.organisationId(),
            column == 10 ? r.reason() + "x" : r.reason(),
            column == 11 ? r.beforeState() + "x" : r.beforeState(),
            column == 12 ? r.afterState() + "x" : r.afterState());
    return new SealedRow(
        row,
        sealed.number(),
        column == 13 ? turned(sealed.hash()) : sealed.hash(),
        column == 14 ? turned(sealed.chain()) : sealed.chain(),
        column == 15 ? 7L : null);
  }

  /** Another link or hash. */
  static String turned(String hex) {
    return (hex.charAt(0) == '0' ? '1' : '0') + hex.substring(1);
  }
}
