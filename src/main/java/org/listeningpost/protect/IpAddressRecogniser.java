package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of devices on the internet, which courts have held to be personal (CJEU C-582/14). */
final class IpAddressRecogniser implements Recogniser {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern FOUR =
            Pattern.compile("(?<![.])" + OCTET + "(?:\\." + OCTET + "){3}(?!\\.?\\d)(?!\\w)");
    private static final Pattern SIX = Pattern.compile(
            "(?<![\\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])|(?<![\\w:.])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\w:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATE =
            Pattern.compile("\\b(?:updated?|version|upgraded?|release|firmware|patch)\\b", Pattern.CASE_INSENSITIVE);
    private final Labelled spaced = new Labelled(
            new Label("ip", "ip *", "ip address", "ip addr"), "\\d{1,3}[ .-]\\d{1,3}[ .-]\\d{1,3}[ .-]\\d{1,3}");
    private static final Label VERSION =
            new Label("version", "section", "chapter", "release", "build", "v", "firmware", "app", "update", "ios");

    @Override
    public String name() {
        return "ip-address";
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        for (int i = 0; i + 3 < glance.groups().count(); i++) {
            Matcher four = glance.groups().after(i) == '.'
                    ? Shape.at(glance.text(), glance.groups().start(i), 0, FOUR)
                    : null;
            if (four != null && !isVersion(glance.text(), four)) {
                spans.add(glance.span(four.start(), four.end(), Identifier.OTHER_ID, 0.9, this));
            }
        }
        for (Labelled.Place place : glance.has(Clue.IDENTITY) ? spaced.find(glance) : List.<Labelled.Place>of()) {
            spans.add(glance.span(place.start(), place.end(), Identifier.OTHER_ID, 0.9, this));
        }
        if (glance.text().indexOf(':') >= 0) {
            six(glance, spans);
        }
        return spans;
    }

    /** Versions have small numbers first; so have the addresses of an organisation's own network. */
    private static boolean isVersion(String text, Matcher four) {
        boolean small = four.group().indexOf('.') < 3 && four.group().compareTo("3") < 0
                || four.group().charAt(1) == '.';
        return small
                && (VERSION.isBefore(text, four.start()) || UPDATE.matcher(text).find());
    }

    private void six(Glance glance, List<Span> spans) {
        Matcher six = SIX.matcher(glance.text());
        while (six.find()) {
            spans.add(glance.span(six.start(), six.end(), Identifier.OTHER_ID, 0.9, this));
        }
    }
}
