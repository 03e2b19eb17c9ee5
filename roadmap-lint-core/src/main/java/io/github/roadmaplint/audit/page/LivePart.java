package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.EditedPage;
import java.util.Optional;

/**
 * What a page contains only while a server shows it.
 *
 * @param build the name of this version of the page: letters, digits and hyphens
 * @param edited the page that was changed last
 * @param failure why the files cannot be checked now, as sentences; the audit is then an older one
 */
public record LivePart(String build, Optional<EditedPage> edited, Optional<String> failure) {}
