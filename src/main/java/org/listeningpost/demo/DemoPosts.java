package org.listeningpost.demo;

import static org.listeningpost.demo.DemoPost.Place.BLOG;
import static org.listeningpost.demo.DemoPost.Place.COMMENT;
import static org.listeningpost.demo.DemoPost.Place.PHPBB;
import static org.listeningpost.demo.DemoPost.Place.VBULLETIN;
import static org.listeningpost.demo.DemoPost.said;

import java.util.List;

/**
 * What invented people say around the invented Northmoor and Dale: something for every way a post can take. The NHS
 * number is from the 999 range kept for testing, the telephone number from Ofcom's range for drama.
 */
final class DemoPosts {
    /** A word to hold posts for, for a list such as {@code rules.hold-words}. */
    static final String LISTED_WORD = "solicitor";

    static final String EDITED_TOPIC = "The new booking line";
    static final String EDITED_TEXT =
            "Edited: the new booking line works well now. I got through in two minutes this morning, and the recorded"
                    + " message about opening times has been put right.";

    private static final String PARKING = "Parking at Northmoor Infirmary";
    private static final String WINTER = "Walk-in clinics this winter";

    private DemoPosts() {}

    static List<DemoPost> all() {
        return List.of(
                said(
                        BLOG,
                        70,
                        PARKING,
                        "Northmoor and Dale ICB",
                        "We are looking at parking at Northmoor Infirmary. Tell us how it is for you."),
                said(
                        BLOG,
                        60,
                        WINTER,
                        "Northmoor and Dale ICB",
                        "Walk-in clinics for flu and covid jabs open across Dale from Monday."),
                said(
                        BLOG,
                        50,
                        EDITED_TOPIC,
                        "Tilda Ashworth",
                        "The new booking line works well. I got through in two minutes this morning."),
                said(
                        BLOG,
                        26,
                        "Thank you, ward 7",
                        "Tilda Ashworth",
                        "My father spent nine days on ward 7. The night staff were kind, quick and funny. Thank you all."),
                said(
                        COMMENT,
                        48,
                        PARKING,
                        "bramble22",
                        "Forty minutes to find a space, and then the machine ate my card. It put me off coming back."),
                said(
                        COMMENT,
                        47,
                        PARKING,
                        "Osric",
                        "Is the park and ride from Dale Street still running on Saturdays?"),
                said(
                        COMMENT,
                        46,
                        PARKING,
                        "fed_up_dad",
                        "I missed my scan because of this. My NHS number is 999 000 0123 if you want to look it up."),
                said(
                        COMMENT,
                        45,
                        PARKING,
                        "Winifred P",
                        "Please ring me about the blue badge bays, I am on 07700 900456 most evenings."),
                said(
                        COMMENT,
                        40,
                        PARKING,
                        "J. Harrow",
                        "We live right by the staff entrance, ZZ99 3WZ, and the queue blocks our road every morning."),
                said(
                        COMMENT,
                        38,
                        PARKING,
                        "angrymob",
                        "Sick of immigrant scum getting seen first. Go back to your own country, the lot of you."),
                said(
                        COMMENT,
                        30,
                        WINTER,
                        "Best Deals",
                        "Buy cheap pills online, no prescription needed! Click here to claim your free gift: http://pills.example.com/buy"),
                said(
                        COMMENT,
                        28,
                        WINTER,
                        "Marguerite",
                        "Jab done in ten minutes at the Dale clinic. The volunteer at the door made my mum laugh."),
                said(
                        COMMENT,
                        27,
                        WINTER,
                        "Osric",
                        "Can anyone tell me whether children under five can come to the walk-in clinics too?"),
                said(
                        COMMENT,
                        24,
                        WINTER,
                        "capslock",
                        "WHY DOES NOBODY EVER PICK UP THE PHONE AT THE SURGERY? I HAVE RUNG EVERY MORNING FOR TWO WEEKS!!!"),
                said(
                        PHPBB,
                        36,
                        "Physio waiting times",
                        "pennine_walker",
                        "Eighteen weeks for physio and no letter. When it came the physio herself was first rate."),
                said(
                        PHPBB,
                        34,
                        "Physio waiting times",
                        "bess_of_dale",
                        "Same here. In the end I e-mailed bess@example.org to myself as a reminder to chase them, that is how bad it is."),
                said(
                        PHPBB,
                        20,
                        "Not coping",
                        "nightowl",
                        "I don't want to be here any more. I have been thinking about ending my life since the clinic discharged me, and nobody has rung."),
                said(
                        PHPBB,
                        18,
                        "Complaint about the surgery",
                        "pennine_walker",
                        "They lost my referral twice. My solicitor says to write everything down, so I am."),
                said(
                        PHPBB,
                        12,
                        "Hearing aids",
                        "old_tom",
                        "New hearing aid fitted in Northmoor today. First time in years I have heard the blackbird."),
                said(
                        PHPBB,
                        10,
                        "Hearing aids",
                        "bess_of_dale",
                        "How do you get the batteries now that the health centre is shut on Wednesdays?"),
                said(
                        VBULLETIN,
                        33,
                        "Carer's breaks",
                        "Zoë",
                        "The carers' café in Dale costs £2 and is worth every penny. Naïve question: who pays for the rest?"),
                said(
                        VBULLETIN,
                        22,
                        "Carer's breaks",
                        "Rufus",
                        "Dr Quillfeather at Dale Street was short with my wife and never looked up from the screen."),
                said(
                        VBULLETIN,
                        15,
                        "Discharge letters",
                        "Zoë",
                        "My mother, born 14 March 1941, was sent home at night without her letter or her tablets."),
                said(
                        VBULLETIN,
                        9,
                        "Discharge letters",
                        "Rufus",
                        "Credit where it is due: the discharge team rang back within the hour and sorted it."),
                said(
                        VBULLETIN,
                        5,
                        "Transport",
                        "Hettie",
                        "Does patient transport take a folding wheelchair, and how early do they come?"));
    }
}
