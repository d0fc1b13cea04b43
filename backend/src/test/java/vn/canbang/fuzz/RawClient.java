package vn.canbang.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Writes requests on a connection as they are, and reads the answers. One thread's. */
final class RawClient implements AutoCloseable {

  /** A request that is not answered in so many milliseconds hangs. */
  private static final int PATIENCE = 10_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  RawClient(int port) {
    this.port = port;
  }

  /**
   * @param headers by name in lower case, the first of each
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** A connection that the server had closed meanwhile is opened anew, once. */
  Answer send(RawRequest request) throws IOException {
    boolean fresh = socket == null;
    try {
      return sendOnce(request);
    } catch (java.net.SocketTimeoutException hangs) {
      close();
      throw hangs;
    } catch (IOException gone) {
      close();
      if (fresh) {
        throw gone;
      }
      return sendOnce(request);
    }
  }

  private Answer sendOnce(RawRequest request) throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE);
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
      in = new BufferedInputStream(socket.getInputStream());
    }
    try {
      socket.getOutputStream().write(request.bytes());
      socket.getOutputStream().flush();
    } catch (IOException refusedUnread) {
      // The answer may be there all the same.
    }
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.putIfAbsent(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean closes = "close".equalsIgnoreCase(headers.get("connection"));
    byte[] body = body(request.method, status, headers, closes);
    if (closes) {
      close();
    }
    return new Answer(status, headers, unpacked(headers.get("content-encoding"), body));
  }

  private static byte[] unpacked(String encoding, byte[] body) throws IOException {
    if (body.length == 0 || !"gzip".equals(encoding)) {
      return body;
    }
    try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return unpacking.readAllBytes();
    }
  }

  private byte[] body(String method, int status, Map<String, String> headers, boolean closes)
      throws IOException {
    if (method.equals("HEAD") || status == 204 || status == 304) {
      return new byte[0];
    }
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        all.writeBytes(exactly(size));
        line();
      }
      line();
      return all.toByteArray();
    }
    String length = headers.get("content-length");
    if (length == null) {
      return closes ? in.readAllBytes() : new byte[0];
    }
    return exactly(Integer.parseInt(length));
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().replaceFirst(";.*", "").strip(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] read = in.readNBytes(size);
    if (read.length < size) {
      throw new EOFException("the answer broke off");
    }
    return read;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("no answer");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
