/** Reading the merchant's photo safely, measuring its quality, and writing PNG files. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.photo;
