@org.jspecify.annotations.NullMarked
package app.vitrine.studio.review;
