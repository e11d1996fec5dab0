/** Pixels in linear light: planes, resampling, blurs and the way back to 8-bit sRGB. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.resample;
