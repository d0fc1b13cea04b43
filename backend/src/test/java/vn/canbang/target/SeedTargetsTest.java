package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.testing.Api;

/** Every target of the five plans on the sample's figures: result, evidence, the sentence. */
@QuarkusTest
class SeedTargetsTest {

  private static final String NOT_COUNTED = "NO_DATA/NOT_APPLICABLE Chưa có số liệu năm 2024 của ";
  private static final String IN_WORDS =
      "NOT_ASSESSED/NOT_APPLICABLE Chỉ tiêu định tính, không đánh giá bằng số liệu; chưa ghi nhận"
          + " hoàn thành.";
  private static final String CITED =
      "NOT_ASSESSED/NOT_APPLICABLE Mục tiêu của chiến lược được trích dẫn, không đánh giá trong kế"
          + " hoạch này.";

  private static final String NO_HAMLETS =
      "NO_DATA/NOT_APPLICABLE Chưa khai báo thôn, xóm nào của xã Đông Lai trong danh mục địa bàn"
          + " nên chưa tính được.";

  /** What is said instead once another test has entered a hamlet of the commune. */
  private static final String NOTHING_IN_HAMLETS =
      "NO_DATA/NOT_APPLICABLE Chưa có hoạt động tuyên truyền nào được ghi nhận tại địa bàn trực"
          + " thuộc xã Đông Lai.";

  private static final Map<String, List<String>> SAID =
      Map.of(
          "dong-lai-2024",
          List.of(
              NOT_COUNTED
                  + "xã Đông Lai về “Tỷ lệ nam, nữ thanh niên được tư vấn trước khi kết hôn”.",
              NOT_COUNTED
                  + "xã Đông Lai về “Tỷ lệ người dân được cung cấp kiến thức, kỹ năng chăm sóc sức"
                  + " khỏe”.",
              NO_HAMLETS,
              "NOT_MET/INCONCLUSIVE Từ 01/01/2024 đến 31/10/2024 xã Đông Lai có 63 trẻ sinh ra sống"
                  + " (34 bé trai, 29 bé gái), tỷ số giới tính khi sinh 117,2; khoảng tin cậy 95 %:"
                  + " 69,3–199,5. Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức 110."),
          "kien-hai-2024",
          List.of(
              "NOT_ASSESSED/NOT_APPLICABLE Từ 01/01/2024 đến 31/10/2024 huyện Kiên Hải có 223 trẻ"
                  + " sinh ra sống (117 bé trai, 106 bé gái), tỷ số giới tính khi sinh 110,4; khoảng"
                  + " tin cậy 95 %: 84,1–144,9. Chỉ tiêu định tính, không có mức để so sánh.",
              "NOT_MET/INCONCLUSIVE Từ 01/01/2024 đến 31/10/2024 huyện Kiên Hải có 223 trẻ sinh ra"
                  + " sống (117 bé trai, 106 bé gái), tỷ số giới tính khi sinh 110,4; khoảng tin cậy"
                  + " 95 %: 84,1–144,9. Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức 108."),
          "cu-khoi-2021-2025",
          List.of(
              "NOT_ASSESSED/INCONCLUSIVE Từ 01/01/2024 đến 31/10/2024 phường Cự Khối có 138 trẻ sinh"
                  + " ra sống (82 bé trai, 56 bé gái), tỷ số giới tính khi sinh 146,4; khoảng tin"
                  + " cậy 95 %: 103,0–209,5. Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức"
                  + " 107. Chưa xác nhận cách tính nên chưa đánh giá.",
              "NO_DATA/NOT_APPLICABLE Chưa có khảo sát nào được ghi nhận.",
              NOT_COUNTED
                  + "phường Cự Khối về “Tỷ lệ tổ dân phố, cơ quan đưa bình đẳng giới vào quy ước,"
                  + " thỏa ước”.",
              "MET/INCONCLUSIVE Theo khảo sát từ 01/10/2024 đến 20/10/2024, 291/300 cặp vợ chồng"
                  + " được hỏi ở phường Cự Khối trả lời đạt yêu cầu (97,0 %); khoảng tin cậy 95 %:"
                  + " 94,4–98,6. Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức 95 %.",
              NOT_COUNTED
                  + "phường Cự Khối về “Tỷ lệ người có uy tín, ông bà, cha mẹ, thanh niên được tuyên"
                  + " truyền”.",
              "NO_DATA/NOT_APPLICABLE Đã ghi nhận 1 lớp nhưng chưa ghi số cán bộ, cộng tác viên"
                  + " tham dự theo từng thành phần.",
              IN_WORDS,
              "MET/NOT_APPLICABLE Đã hoàn thành ngày 15/10/2024 (Báo cáo chín tháng đầu năm 2024)."),
          "bac-giang-2024",
          List.of(
              "NOT_ASSESSED/NOT_APPLICABLE “Mức giảm tỷ lệ sinh hằng năm” do cơ quan thống kê công"
                  + " bố; hệ thống chưa có số liệu năm 2024 của tỉnh Bắc Giang. Văn bản không nêu mức"
                  + " cụ thể nên không đánh giá.",
              "NOT_ASSESSED/NOT_APPLICABLE “Tổng tỷ suất sinh” do cơ quan thống kê công bố; hệ thống"
                  + " chưa có số liệu năm 2024 của tỉnh Bắc Giang.",
              "NOT_MET/NOT_APPLICABLE Đến 18/11/2024, tỉnh Bắc Giang thuộc nhóm địa bàn có mức sinh"
                  + " cao (theo Kế hoạch năm 2024 của Sở Y tế Bắc Giang).",
              IN_WORDS),
          "long-bien-2024",
          List.of(
              IN_WORDS,
              IN_WORDS,
              "NOT_ASSESSED/NOT_APPLICABLE “Tổng tỷ suất sinh” do cơ quan thống kê công bố; hệ thống"
                  + " chưa có số liệu năm 2024 của quận Long Biên. Văn bản không nêu mức cụ thể nên"
                  + " không đánh giá.",
              "NOT_ASSESSED/NOT_APPLICABLE Từ 01/01/2024 đến 31/10/2024 quận Long Biên có 3.810 trẻ"
                  + " sinh ra sống (1.960 bé trai, 1.850 bé gái), tỷ số giới tính khi sinh 105,9;"
                  + " khoảng tin cậy 95 %: 99,4–113,0. Mục tiêu của chiến lược được trích dẫn, không"
                  + " có mức để so sánh.",
              CITED,
              CITED,
              CITED,
              CITED));

  @ParameterizedTest
  @CsvSource({
    "dong-lai-2024,tyt.donglai",
    "kien-hai-2024,ttyt.kienhai",
    "cu-khoi-2021-2025,phuong.cukhoi",
    "bac-giang-2024,soyte.bacgiang",
    "long-bien-2024,bcd.longbien"
  })
  void everyTargetIsSaidAsAnOfficerWouldSayIt(String plan, String reader) {
    UUID id = Ids.of("plan", plan);
    List<Map<String, Map<String, String>>> targets =
        Api.as(reader)
            .get("/plans/" + id + "/targets")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    List<String> said = new ArrayList<>();
    for (Map<String, Map<String, String>> target : targets) {
      Map<String, String> assessment = target.get("assessment");
      assertThat(assessment).isNotNull();
      said.add(
          assessment.get("officialResult")
              + "/"
              + assessment.get("evidence")
              + " "
              + assessment.get("sentenceVi"));
    }
    said.replaceAll(one -> one.equals(NOTHING_IN_HAMLETS) ? NO_HAMLETS : one);
    assertThat(said).isEqualTo(SAID.get(plan));
  }
}
