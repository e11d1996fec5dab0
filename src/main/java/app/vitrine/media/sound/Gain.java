package app.vitrine.media.sound;

/** Gains of the samples of a sound, one after the other. */
@FunctionalInterface
interface Gain {
  /** Of the next sample. */
  float next();
}
