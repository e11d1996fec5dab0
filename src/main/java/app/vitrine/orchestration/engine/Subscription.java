package app.vitrine.orchestration.engine;

/** Being told about events; ends when closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  /** Ends it; calling again does nothing. A delivery under way may still arrive. */
  @Override
  void close();
}
