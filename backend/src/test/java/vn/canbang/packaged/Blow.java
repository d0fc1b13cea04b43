package vn.canbang.packaged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** What befalls the service while it is written to. */
enum Blow {
  /** The process is killed. */
  KILL,
  /** The process is asked to stop. */
  STOP,
  /** The connections to the database are ended. */
  CUT,
  /** The database's server dies and comes back. */
  OUTAGE;

  /** Every so many losses of the database the whole server is gone. */
  private static final int OUTAGES = 3;

  /**
   * Blows by the number of acknowledged submissions after which they fall: anywhere but at the very
   * end, when nobody sends any more.
   */
  static TreeMap<Integer, Blow> drawn(int submissions, int kills, int cuts, Random random) {
    List<Blow> blows = new ArrayList<>(Collections.nCopies(kills, KILL));
    blows.add(STOP);
    for (int i = 0; i < cuts; i++) {
      blows.add(i % OUTAGES == 0 ? OUTAGE : CUT);
    }
    Collections.shuffle(blows, random);
    TreeMap<Integer, Blow> drawn = new TreeMap<>();
    while (drawn.size() < blows.size()) {
      drawn.putIfAbsent(1 + random.nextInt(submissions * 9 / 10), blows.get(drawn.size()));
    }
    return drawn;
  }
}
