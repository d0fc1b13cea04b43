package vn.canbang.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * The engine's own driver, with every statement that is sent told to {@link Statements}: whether
 * Hibernate, a native query or plain JDBC sends it.
 */
public final class CountingDriver implements Driver {

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection real = engine(url).connect(url, info);
    return real == null ? null : counting(Connection.class, real, null);
  }

  private static Driver engine(String url) {
    return url.startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
  }

  private static <T> T counting(Class<T> as, T real, String prepared) {
    Object proxy =
        Proxy.newProxyInstance(
            CountingDriver.class.getClassLoader(),
            new Class<?>[] {as},
            (self, method, args) -> {
              switch (method.getName()) {
                case "equals":
                  return self == args[0];
                case "hashCode":
                  return System.identityHashCode(self);
                default:
                  break;
              }
              String first = args != null && args[0] instanceof String sql ? sql : prepared;
              if (real instanceof Statement && method.getName().startsWith("execute")) {
                Statements.sent(String.valueOf(first));
              }
              Object answer;
              try {
                answer = method.invoke(real, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              return switch (answer) {
                case CallableStatement s -> counting(CallableStatement.class, s, first);
                case PreparedStatement s -> counting(PreparedStatement.class, s, first);
                case Statement s when real instanceof Connection ->
                    counting(Statement.class, s, null);
                case null, default -> answer;
              };
            });
    return as.cast(proxy);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return engine(url).acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return engine(url).getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return true;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("vn.canbang.testing");
  }
}
