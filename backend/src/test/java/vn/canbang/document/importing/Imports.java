package vn.canbang.document.importing;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.canbang.testing.Api;

/** Documents sent over HTTP by the planner of Kiên Hải. */
public final class Imports {

  static final String PLANNER = "ttyt.kienhai";
  public static final String TEXT = "text/plain; charset=UTF-8";

  private Imports() {}

  public static Response send(byte[] file, String mediaType) {
    return as(PLANNER).contentType(mediaType).body(file).post("/plan-imports");
  }

  /** With the media type just as given. */
  static RequestSpecification as(String username) {
    return Api.as(username)
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
  }

  public static byte[] seed(String name) {
    try (InputStream in = Imports.class.getResourceAsStream("/reading/seeds/" + name + ".txt")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
