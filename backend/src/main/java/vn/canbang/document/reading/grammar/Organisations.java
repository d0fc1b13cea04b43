package vn.canbang.document.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.text.Passage;

/**
 * Where the name of an organisation begins and ends. It begins with a word for a body (ủy ban, sở,
 * trung tâm, chi cục, phòng, trạm, hội, đoàn, ban chỉ đạo, công an, tổ dân phố …) or for several
 * (các ban, ngành, đoàn thể; các đơn vị …) and ends before a verb of work, a preposition that opens
 * the next part of the sentence, or a stop.
 */
public final class Organisations {

  /** Words that are a body wherever they stand. */
  private static final String PLAIN =
      "uy ban nhan dan|ubnd|uy ban mat tran|uy ban mttq|mttq|mat tran to quoc|hoi dong nhan dan|hdnd"
          + "|so y te|so, (?:ban|nganh)|so (?:tai chinh|noi vu|tu phap|giao duc|thong tin|van hoa|lao dong)"
          + "|trung tam|ttyt|ttvh|chi cuc|tong cuc|tram y te|tyt|benh vien|ban chi dao|bcd"
          + "|lien doan lao dong|cong an|bo phan|dang uy|thanh uy|tinh uy|huyen uy|quan uy|huyen doan"
          + "|tinh doan|thanh doan|quan doan|doan thanh nien|doan tncs|hoi lien hiep|hoi lhpn|hoi nong dan"
          + "|hoi nguoi cao tuoi|hoi cuu chien binh|hoi chu thap do|hoi dong y|van phong|bao hiem xa hoi"
          + "|bhxh|kho bac|nha truong|to dan pho|thanh vien (?:ban chi dao|bcd)|cong tac vien"
          + "|co quan thuong truc|ban dai dien|ban, nganh|ban nganh|nganh y te|phong y te|phong tai chinh"
          + "|phong tu phap|phong dan so|phong ds|ban tuyen giao|ban giam doc|chi bo|cong doan"
          + "|truong tram|ctv dan so|ctv";

  /** Several bodies. */
  private static final String SEVERAL =
      "(?:cac|nhung|moi|tung|toan the)\\s+(?:ban|so|phong|khoa|don vi|co quan|nganh|doan the|truong"
          + "|diem truong|xa|phuong|thi tran|huyen|quan|thon|ban lang|to chuc|dia phuong|cap uy|tram"
          + "|hoi|trung tam|co so|bo phan|thanh vien|chi hoi|doanh nghiep|cong ty|cap hoi)";

  /** Words that are a body only with a capital, for they mean other things without. */
  private static final String CAPITAL =
      "so|phong|hoi|doan|bo|to|truong|dai|ban|cuc|vu|vien|khoa|tram|bao";

  private static final Pattern START =
      Pattern.compile("\\b(?:(" + PLAIN + ")|(" + SEVERAL + ")|(" + CAPITAL + "))\\b");

  /** After those words these make other things of them. */
  private static final Pattern NO_BODY =
      Pattern.compile(
          "(?:to chuc|hoi (?:nghi|thi|thao|truong|dong thi|nhap|chung)|ban hanh|doan ket|phong (?:chong|tranh|ngua)"
              + "|phong, chong|so (?:\\d|luong|lieu|gioi|cap|ket)|truong hop|bo tri|bo sung|dai bieu|dai hoi"
              + "|bao (?:cao|dam|ve|luc|hiem y)|vien chuc|vu viec|khoa hoc)\\b");

  private static final String VERBS =
      "(?<!\\b(?:cac|phong|ban|bo phan|so|nhung)) to chuc(?! chinh tri| hanh chinh| can bo| xa hoi)"
          + "|(?<!\\b(?:phong|cuc|ban)) quan ly| trien khai| thuc hien| xay dung| day manh| long ghep"
          + "| tuyen truyen(?! vien)| tham muu| kiem tra| dua tin| huy dong| huong dan| tang cuong| cung cap"
          + "| tong hop| bao cao| ra soat| thong nhat| treo | tiep nhan| ky | chi dao(?= )| van dong| phoi hop"
          + "| chu tri| tham gia| du kien| co trach nhiem| co nhiem vu| bo tri| giam sat| theo doi| danh gia"
          + "| cap nhat| truyen thong (?:truc tiep|van dong)| dam bao| bao dam| phat dong| in an| in \\d"
          + "| can cu| xu ly| thanh lap| chuan bi| ra quan| phat hien| de xuat| nghien cuu| thu thap| ho tro| mo (?=\\d|cac |lop)| lay mau| thuong xuyen| chu dong| tich cuc| tiep tuc| lap | ban hanh| phan cong| gui | dang ky";

  private static final String PREPOSITIONS =
      " theo | truoc | cham nhat| de | qua | thong qua | vao | dinh ky| hang (?:nam|thang|quy)| khi | nham "
          + "| trong (?:viec|to chuc|cong tac|qua trinh|thoi gian|thang|nam)| tai | tren co so| nhan (?:dip|ky)"
          + "| ve (?!sinh)| cho (?:cac|nguoi|nhan|doi)| dua | duoc | la | nhu:| voi ";

  private static final Pattern STOP =
      Pattern.compile("(?:" + VERBS + "|" + PREPOSITIONS + "|[;:.!?\"\\[\\]])");

  private static final int LONGEST_LIST = 600;
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\bva\\b|\\bcung\\b)\\s*");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.-]+|(?:[\\s,;:.-]|\\bva$)+$");

  private Organisations() {}

  /** Whether a name begins at a position. */
  public static boolean startsAt(Passage text, int at) {
    Matcher start = text.matcher(START);
    start.region(at, text.length()).useTransparentBounds(true);
    return start.lookingAt() && isBody(text, start);
  }

  /** The first name that begins between two positions. */
  public static OptionalInt first(Passage text, int from, int to) {
    Matcher start = text.matcher(START);
    start.region(from, to).useTransparentBounds(true);
    while (start.find()) {
      if (isBody(text, start)) {
        return OptionalInt.of(start.start());
      }
    }
    return OptionalInt.empty();
  }

  /** The last name that begins between two positions, at the start or after a comma or stop. */
  public static OptionalInt lastAfterAPause(Passage text, int from, int to) {
    OptionalInt last = OptionalInt.empty();
    Matcher start = text.matcher(START);
    start.region(from, to).useTransparentBounds(true);
    while (start.find()) {
      if (isBody(text, start) && followsAPause(text.folded(), from, start.start())) {
        last = OptionalInt.of(start.start());
      }
    }
    return last;
  }

  private static boolean followsAPause(String text, int from, int at) {
    int before = at - 1;
    while (before >= from && text.charAt(before) == ' ') {
      before--;
    }
    return before < from || ",.;:".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isBody(Passage text, Matcher start) {
    if (start.group(3) == null) {
      return true;
    }
    Matcher no = text.matcher(NO_BODY);
    no.region(start.start(), text.length()).useTransparentBounds(true);
    return Character.isUpperCase(text.charAt(start.start()))
        && start.end() < text.length()
        && text.folded().charAt(start.end()) == ' '
        && !no.lookingAt();
  }

  /** Where a name, or a list of names, ends that begins at a position. */
  public static int end(Passage text, int from, int limit) {
    Matcher stop = text.matcher(STOP);
    int last = Math.min(limit, from + LONGEST_LIST);
    stop.region(from, last).useTransparentBounds(true);
    int end = last;
    while (stop.find()) {
      // "Hội Nông dân; Huyện đoàn": a list goes on behind a semicolon.
      if (text.folded().charAt(stop.start()) == ';'
          && startsAt(text, afterSpaces(text, stop.end()))) {
        continue;
      }
      end = stop.start();
      break;
    }
    return end;
  }

  private static int afterSpaces(Passage text, int at) {
    int next = at;
    while (next < text.length() && text.folded().charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /**
   * The names in a list such as "Sở Y tế, Chi cục Dân số và UBND quận". Cut only where another name
   * begins, for names hold commas themselves ("Ban, ngành, đoàn thể").
   */
  public static List<Passage> split(Passage list) {
    List<Passage> names = new ArrayList<>();
    int from = 0;
    int depth = 0;
    Matcher separator = list.matcher(SEPARATOR);
    int searched = 0;
    while (separator.find()) {
      for (int i = searched; i < separator.start(); i++) {
        char c = list.folded().charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      searched = separator.start();
      boolean semicolon = separator.group().indexOf(';') >= 0;
      if (depth <= 0 && (semicolon || beginsAnother(list, separator.end()))) {
        add(names, list, from, separator.start());
        from = separator.end();
      }
    }
    add(names, list, from, list.length());
    return names;
  }

  /** A name, or an abbreviation in capitals such as "TDP". */
  private static boolean beginsAnother(Passage list, int at) {
    if (startsAt(list, at)) {
      return true;
    }
    int end = at;
    while (end < list.length() && Character.isUpperCase(list.charAt(end))) {
      end++;
    }
    return end - at >= 2 && (end == list.length() || " ,;".indexOf(list.folded().charAt(end)) >= 0);
  }

  private static void add(List<Passage> names, Passage list, int from, int to) {
    Passage name = trimmed(list.part(from, to));
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /** Without commas, stops and a dangling "và" around. */
  public static Passage trimmed(Passage name) {
    Matcher edge = name.matcher(EDGES);
    int from = 0;
    int to = name.length();
    while (edge.find()) {
      if (edge.start() == 0 && edge.end() < name.length()) {
        from = edge.end();
      } else if (edge.end() == name.length()) {
        to = Math.max(from, edge.start());
      }
    }
    return name.part(from, to);
  }
}
