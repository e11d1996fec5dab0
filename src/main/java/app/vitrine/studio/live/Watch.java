package app.vitrine.studio.live;

/** Something being watched until this is closed. */
@FunctionalInterface
public interface Watch extends AutoCloseable {
  @Override
  void close();
}
