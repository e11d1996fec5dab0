package app.vitrine.domain.media;

/**
 * What probing a film tells.
 *
 * @param durationSec of the longest stream
 * @param bitrate of the whole file, bits per second
 * @param audioCodec empty when there is no audio
 * @param moovInFront whether the index precedes the data
 */
public record VideoFacts(
    double durationSec,
    int width,
    int height,
    double fps,
    String codec,
    String audioCodec,
    int audioSampleRate,
    long bitrate,
    long bytes,
    boolean moovInFront) {}
