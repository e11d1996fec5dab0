package app.vitrine.domain.event;

/** Takes what a stage wants recorded; an event is stored before this returns. */
@FunctionalInterface
public interface EventSink {
  void emit(EventBody body);
}
