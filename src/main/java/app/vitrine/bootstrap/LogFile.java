package app.vitrine.bootstrap;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The program's log in the data folder: three files of 5 MB at most. While it is open nothing is
 * logged to the error stream, which is then for people.
 */
final class LogFile implements AutoCloseable {
  private static final String NAME = "vitrine.log";
  private static final String SCREEN = "STDERR";
  private static final int KEPT = 2;
  private static final long BYTES = 5L * 1024 * 1024;
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%X{trace:-}] %logger{20} %msg%n";

  private final RollingFileAppender<ILoggingEvent> file;
  private final @Nullable Appender<ILoggingEvent> screen;

  private LogFile(
      RollingFileAppender<ILoggingEvent> file, @Nullable Appender<ILoggingEvent> screen) {
    this.file = file;
    this.screen = screen;
  }

  /** Logs into {@code data/logs} until closed. */
  static LogFile into(Path data) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Path path = data.resolve("logs").resolve(NAME);
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setFile(path.toString());
    file.setEncoder(encoder(context));
    file.setRollingPolicy(rolling(context, file, path));
    file.setTriggeringPolicy(size(context));
    file.start();
    root(context).addAppender(file);
    Appender<ILoggingEvent> screen = ours(context).getAppender(SCREEN);
    if (screen != null) {
      ours(context).detachAppender(screen);
    }
    return new LogFile(file, screen);
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(LINE);
    encoder.start();
    return encoder;
  }

  private static FixedWindowRollingPolicy rolling(
      LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path path) {
    FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
    rolling.setContext(context);
    rolling.setParent(file);
    rolling.setFileNamePattern(path + ".%i");
    rolling.setMinIndex(1);
    rolling.setMaxIndex(KEPT);
    rolling.start();
    return rolling;
  }

  private static SizeBasedTriggeringPolicy<ILoggingEvent> size(LoggerContext context) {
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(BYTES));
    size.start();
    return size;
  }

  private static Logger ours(LoggerContext context) {
    return context.getLogger("app.vitrine");
  }

  private static Logger root(LoggerContext context) {
    return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Override
  public void close() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    if (screen != null) {
      ours(context).addAppender(screen);
    }
    root(context).detachAppender(file);
    file.stop();
  }
}
