package io.github.roadmaplint.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Marks tests with a {@link Browser}, which use it one after the other. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@ResourceLock("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface UsesBrowser {}
