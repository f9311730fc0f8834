// Made by Scripts/word-frequencies.py; see SOURCES.md. Each word with the number of 10,000 articles it stands in.
// swift-format-ignore-file
let wordFrequencies: StaticString = """
the 10000 and 9999 of 9997 to 9997 a 9996 in 9989 that 9959 s 9925 for 9893 on 9886 is 9765 with 9625 it 9610 as 9478 \
by 9236 have 9223 not 9133 from 9128 at 9119 be 9091 but 9071 this 9032 has 9008 an 9007 are 8851 was 8755 who 8471 \
he 8448 they 8408 said 8295 more 8048 about 7950 his 7796 t 7749 or 7686 their 7631 will 7593 would 7542 been 7451 \
we 7448 also 7392 one 7373 president 7316 up 7264 which 7254 all 7038 out 7025 if 7003 there 6901 what 6856 when 6829 \
after 6818 than 6814 i 6784 new 6706 were 6639 had 6604 other 6572 people 6539 so 6404 no 6389 some 6367 can 6350 \
over 6306 time 6127 just 5878 do 5790 into 5760 could 5743 you 5711 now 5697 its 5545 last 5536 two 5500 first 5466 \
those 5446 like 5440 them 5410 because 5390 even 5378 our 5336 house 5330 only 5324 most 5307 while 5256 any 5248 \
year 5217 how 5118 many 5085 state 5076 trump 5061 get 4869 before 4822 against 4796 make 4764 years 4635 told 4631 \
re 4563 say 4554 states 4551 may 4479 should 4451 made 4426 washington 4391 did 4387 white 4379 back 4371 him 4357 \
national 4346 republican 4345 during 4307 being 4301 american 4288 government 4274 political 4273 where 4272 week 4258 \
these 4238 going 4229 way 4228 country 4184 news 4165 still 4142 don 4141 obama 4132 much 4123 down 4058 both 4048 \
then 4048 take 4043 u 4002 former 3991 think 3937 campaign 3934 well 3926 such 3902 since 3877 she 3876 public 3867 \
including 3866 here 3853 us 3853 right 3826 very 3809 through 3760 democrats 3734 democratic 3691 day 3672 under 3657 \
between 3648 long 3632 republicans 3627 another 3614 called 3572 part 3563 according 3544 times 3476 support 3471 \
whether 3464 own 3462 see 3462 off 3460 donald 3446 work 3445 administration 3440 law 3417 want 3413 same 3407 go 3382 \
know 3373 election 3337 her 3325 says 3264 three 3249 federal 3203 congress 3201 policy 3198 party 3187 \
presidential 3161 united 3161 need 3157 come 3141 saying 3122 senate 3085 far 3053 1 3033 americans 3022 next 3019 \
d 2979 without 2975 good 2958 office 2953 among 2936 end 2916 does 2909 york 2898 officials 2893 though 2892 \
america 2883 why 2883 put 2882 around 2857 too 2850 every 2838 my 2831 report 2830 john 2821 security 2819 already 2801 \
world 2789 left 2771 point 2766 never 2733 000 2725 m 2722 help 2701 clear 2692 high 2684 recent 2683 top 2676 ve 2676 \
media 2674 least 2662 your 2659 group 2652 past 2650 likely 2643 press 2638 might 2624 days 2623 yet 2594 bill 2591 \
didn 2576 department 2571 today 2564 use 2555 month 2550 asked 2542 making 2541 issue 2524 less 2524 members 2516 \
case 2510 vote 2501 several 2491 doesn 2485 committee 2483 general 2483 change 2482 must 2461 later 2459 things 2457 \
came 2454 me 2454 used 2444 story 2442 few 2428 won 2428 months 2419 health 2417 again 2410 sen 2393 statement 2389 \
big 2388 care 2387 percent 2387 2016 2371 took 2371 place 2368 something 2368 fact 2356 number 2356 gop 2346 10 2344 \
secretary 2340 2 2338 believe 2335 however 2334 tuesday 2322 nation 2321 million 2299 earlier 2285 power 2284 \
really 2284 act 2281 majority 2265 others 2265 second 2262 better 2260 leader 2253 four 2251 set 2251 added 2221 \
trying 2217 until 2217 early 2216 look 2212 little 2209 show 2208 keep 2207 issues 2198 clinton 2197 call 2172 \
working 2167 voters 2164 decision 2162 doing 2162 enough 2162 question 2160 leaders 2153 across 2152 away 2147 mr 2139 \
deal 2134 sign 2131 give 2123 major 2120 become 2096 got 2089 instead 2089 important 2085 seen 2085 ago 2075 \
wednesday 2074 based 2070 lot 2067 once 2067 director 2061 money 2061 court 2060 post 2060 run 2060 hard 2057 done 2055 \
5 2042 home 2033 move 2026 monday 2025 chief 2017 old 2015 let 2012 each 2010 friday 2010 found 2007 conservative 2002 \
control 2001 plan 1997 reported 1997 war 1997 weeks 1989 thursday 1984 different 1979 nearly 1976 wrote 1976 given 1968 \
action 1966 justice 1966 ll 1966 history 1964 face 1963 candidate 1959 great 1956 process 1950 real 1937 possible 1934 \
thing 1922 matter 1917 3 1912 order 1896 politics 1896 continue 1894 job 1893 best 1885 foreign 1885 able 1880 \
twitter 1879 system 1875 business 1873 full 1866 20 1857 getting 1855 taking 1852 debate 1839 social 1834 himself 1832 \
official 1829 night 1827 despite 1826 five 1826 close 1824 term 1819 find 1812 comes 1811 continued 1808 rights 1805 \
led 1800 life 1797 groups 1795 economic 1790 fight 1790 congressional 1785 ever 1783 problem 1776 center 1764 isn 1764 \
information 1763 race 1752 family 1746 legal 1746 university 1741 nothing 1739 key 1738 means 1738 actually 1737 \
barack 1736 often 1736 person 1734 democrat 1733 rep 1733 having 1728 open 1728 stop 1726 win 1723 released 1718 \
military 1715 announced 1714 taken 1714 went 1712 response 1708 almost 1707 force 1704 4 1702 expected 1700 line 1698 \
known 1697 lead 1697 daily 1693 hillary 1690 within 1688 man 1685 efforts 1678 current 1670 anything 1668 held 1668 \
effort 1665 late 1665 future 1660 sure 1651 cnn 1649 senior 1648 rather 1643 further 1640 behind 1638 questions 1638 \
r 1633 free 1630 coming 1625 course 1625 30 1602 evidence 1602 chairman 1601 along 1594 morning 1590 always 1585 \
kind 1585 hold 1580 special 1575 city 1571 potential 1565 try 1565 running 1556 interview 1555 reason 1555 tax 1553 \
using 1552 anti 1546 lawmakers 1542 outside 1542 talk 1538 program 1534 defense 1528 reporters 1528 together 1528 \
start 1527 recently 1526 investigation 1524 plans 1524 wants 1518 candidates 1517 especially 1517 role 1517 large 1514 \
level 1513 looking 1509 side 1507 team 1507 policies 1504 reports 1504 attack 1501 either 1501 speech 1498 strong 1498 \
2019 1494 makes 1494 needs 1493 6 1488 executive 1488 six 1479 small 1479 local 1477 economy 1475 vice 1473 read 1470 \
women 1468 private 1465 idea 1460 south 1460 11 1459 themselves 1459 toward 1457 fox 1453 march 1449 address 1445 \
record 1441 pay 1440 attorney 1434 provide 1433 supporters 1433 senator 1429 meeting 1426 conference 1420 paul 1415 \
california 1413 community 1411 example 1409 personal 1409 texas 1408 votes 1406 half 1405 sunday 1404 forward 1401 \
november 1400 agree 1396 bad 1394 following 1394 george 1394 whose 1394 legislation 1392 result 1392 school 1392 \
calling 1382 15 1381 7 1380 staff 1379 lost 1376 began 1374 spending 1374 12 1372 primary 1369 position 1361 turn 1357 \
2012 1356 immigration 1355 allow 1352 middle 1351 north 1340 wanted 1338 wasn 1337 simply 1335 third 1335 hours 1333 \
hope 1330 2020 1327 latest 1327 gave 1326 anyone 1325 short 1322 shows 1317 ahead 1315 calls 1315 millions 1315 \
service 1315 children 1312 message 1311 member 1306 similar 1303 9 1301 points 1298 serious 1296 someone 1293 \
protect 1289 concerns 1287 elections 1287 bring 1283 talking 1282 threat 1281 view 1277 failed 1272 cases 1271 \
needed 1267 wrong 1267 cannot 1264 true 1264 head 1262 include 1262 michael 1262 police 1262 thought 1259 live 1253 \
attacks 1252 name 1252 tried 1252 agency 1249 cut 1249 david 1249 8 1248 nominee 1244 lives 1243 seems 1243 \
countries 1242 interest 1240 everyone 1238 young 1238 everything 1237 50 1233 russia 1229 related 1227 jobs 1223 \
leadership 1222 pass 1222 sense 1222 crisis 1220 passed 1218 tell 1218 100 1217 reform 1217 speaker 1217 wall 1215 \
leading 1210 meanwhile 1209 bush 1206 watch 1204 june 1203 data 1200 international 1200 particularly 1198 rules 1196 \
human 1195 soon 1195 ways 1195 thousands 1189 associated 1188 mean 1188 perhaps 1188 gov 1186 focus 1185 longer 1183 \
step 1183 supreme 1183 moment 1181 front 1176 follow 1174 co 1171 speaking 1171 terms 1170 attention 1169 feel 1169 \
actions 1165 certain 1164 intelligence 1162 low 1161 probably 1161 stand 1159 joe 1154 leave 1154 numbers 1152 \
black 1151 hand 1150 liberal 1150 hill 1149 sent 1149 worked 1149 difficult 1147 significant 1147 play 1146 remain 1146 \
contributed 1145 services 1145 claims 1144 happen 1144 billion 1141 showed 1141 spent 1139 laws 1137 meet 1136 \
words 1135 became 1134 click 1132 noted 1132 2018 1130 comments 1130 higher 1130 push 1130 union 1130 men 1129 \
workers 1129 decades 1126 included 1126 problems 1125 2017 1124 itself 1122 c 1121 described 1117 risk 1115 access 1112 \
death 1110 pressure 1108 share 1108 turned 1108 accused 1106 25 1105 senators 1103 stay 1103 claim 1102 january 1101 \
below 1100 florida 1100 approach 1098 happened 1098 street 1098 hit 1097 changes 1096 involved 1095 july 1095 \
single 1095 copyright 1093 remains 1093 elected 1092 mark 1091 understand 1091 families 1090 quickly 1090 adviser 1087 \
event 1087 situation 1087 am 1083 civil 1082 governor 1082 19 1081 chance 1081 conservatives 1081 robert 1080 \
increase 1078 final 1077 class 1076 else 1076 brought 1069 due 1069 financial 1062 presidency 1061 tweeted 1059 \
companies 1058 enforcement 1057 email 1054 opportunity 1053 started 1052 research 1049 allowed 1047 aren 1047 \
budget 1046 polls 1046 helped 1044 beyond 1043 certainly 1043 saw 1043 2014 1041 received 1039 victory 1037 \
citizens 1036 violence 1036 largely 1034 mike 1033 lower 1032 answer 1031 parties 1031 giving 1029 near 1029 \
although 1028 com 1028 cost 1028 appeared 1027 company 1027 immediately 1027 adding 1026 sanders 1026 coverage 1024 \
suggested 1024 spokesman 1023 goes 1022 growing 1020 opposition 1018 consider 1017 movement 1017 poll 1017 effect 1014 \
ask 1012 killed 1012 agenda 1010 self 1010 april 1009 voted 1009 advertisement 1007 whole 1004 stories 1002 \
criminal 1000 hearing 1000 trade 999 allies 995 comment 994 saturday 994 agreement 992 strategy 990 ground 989 \
seeking 989 video 989 create 988 fall 987 illegal 985 whom 983 argued 982 image 982 impact 982 release 982 return 980 \
seem 980 nomination 978 border 976 james 976 opinion 975 spoke 975 biggest 973 list 973 criticism 971 choice 970 n 968 \
virginia 966 issued 965 18 964 entire 961 minority 960 pro 960 building 959 willing 958 w 955 non 954 newsletters 953 \
sides 953 critical 951 build 950 fire 950 ability 948 college 948 individual 948 repeatedly 948 raised 945 signed 945 \
air 944 russian 944 takes 944 global 943 currently 941 wouldn 941 2008 940 publicly 940 speak 940 carolina 938 \
appears 935 organization 934 13 933 cause 931 room 931 critics 929 previous 929 woman 927 eight 926 voting 925 \
offer 924 decided 922 series 922 challenge 920 total 920 funding 919 details 917 gets 917 permission 917 base 916 \
clearly 916 common 916 dollars 916 friends 916 agreed 915 denied 914 met 912 2015 911 board 911 heard 911 events 910 \
west 909 district 906 paid 904 experts 902 fellow 902 photo 902 avoid 901 capitol 901 lack 899 warned 899 created 897 \
exactly 897 shot 897 biden 896 sought 896 central 895 tough 895 attempt 894 fear 894 14 892 battle 892 china 892 \
professor 892 additional 891 ohio 891 results 891 changed 890 forced 890 judge 890 reach 889 hear 887 account 886 \
measures 886 previously 886 review 886 reuters 885 september 883 fbi 881 measure 881 40 880 freedom 880 16 878 \
delivered 878 expect 878 prevent 878 rest 877 focused 876 hundreds 876 individuals 876 seven 876 served 875 status 875 \
llc 871 considered 870 provided 870 amid 868 counsel 867 claimed 865 necessary 865 offered 863 moving 861 \
ultimately 860 expressed 857 popular 857 programs 857 alone 856 forces 856 images 856 october 855 hands 853 \
immigrants 853 obamacare 853 raise 853 60 852 rate 852 respond 852 2010 851 energy 851 confirmed 847 includes 847 \
romney 846 taxes 846 rule 843 weekend 842 directly 841 views 841 appear 840 experience 838 relationship 837 crime 834 \
remarks 834 period 833 area 832 reality 832 begin 831 form 829 favor 826 market 826 proposal 826 charges 824 \
published 824 telling 824 seemed 823 24 822 analysis 821 politicians 821 inside 819 17 818 facing 818 reasons 818 \
article 817 particular 816 pretty 816 concern 814 huge 813 sometimes 813 decisions 812 mostly 812 online 812 asking 811 \
fired 811 2013 808 concerned 808 worse 807 charge 806 multiple 806 bipartisan 803 indeed 803 fighting 802 gun 802 \
letter 802 yes 801 declined 799 deep 799 figure 799 benefits 798 increasingly 798 stage 797 beginning 796 followed 796 \
ban 794 path 794 believes 793 businesses 793 continues 793 income 793 specific 790 december 789 leaving 789 iowa 788 \
safe 788 hasn 787 powerful 787 argument 785 february 785 finally 785 gone 785 lose 785 medical 785 pushed 785 ap 784 \
break 783 august 782 fair 782 phone 782 mind 780 reprint 780 caption 779 reached 779 standing 779 throughout 779 \
ensure 778 available 777 massive 777 dangerous 775 rally 775 independent 774 planned 772 word 772 host 770 maybe 770 \
summer 770 ones 769 send 769 truth 769 ready 768 safety 768 talks 768 whatever 768 rise 767 committed 765 mass 764 \
serve 764 ended 763 insurance 763 holding 762 interests 762 sources 762 weapons 762 education 760 goal 760 average 759 \
legislative 759 request 759 responsible 759 source 759 authority 757 knew 757 partisan 757 cuts 755 j 754 2011 753 \
amount 753 living 752 winning 752 bernie 750 page 750 alleged 749 bit 749 decade 749 responded 749 al 748 supported 744 \
agencies 743 main 743 none 743 showing 743 areas 741 chris 741 largest 741 son 741 backed 740 influence 740 firm 739 \
mayor 739 red 739 knows 738 statements 736 closed 735 e 735 fully 735 matters 735 era 734 field 734 proposed 734 \
declared 733 mitt 733 check 730 ryan 730 wing 730 politico 729 constitution 728 politically 726 fund 725 cover 723 \
impeachment 723 pushing 723 refused 723 worth 723 compared 721 growth 721 required 721 works 721 believed 720 \
deputy 720 receive 719 amendment 718 costs 718 industry 718 direct 716 institute 716 opposed 716 argue 715 \
increased 715 manage 715 moved 715 putting 715 conversation 714 test 714 facebook 713 pointed 713 subject 713 note 711 \
promised 711 separate 711 constitutional 710 limited 710 age 709 protection 709 love 708 quite 708 written 708 east 704 \
looks 704 minister 704 false 703 lines 703 signing 703 above 700 mcconnell 700 nations 700 progress 700 require 700 \
tv 700 worst 700 22 699 ran 699 nuclear 696 benefit 695 foundation 694 relations 694 couldn 692 employees 690 town 690 \
resources 689 communities 687 lawyer 687 mexico 687 nor 687 poor 687 society 687 officer 686 activists 685 approved 685 \
easy 685 highest 685 target 685 council 684 p 684 aides 682 eventually 682 network 682 promise 682 climate 681 \
faced 681 prime 681 tweet 681 seek 680 sort 679 watched 679 criticized 677 facts 677 iraq 677 study 677 parts 676 \
book 675 positive 675 upon 675 felt 674 floor 674 mitch 674 privacy 674 campaigns 672 hour 672 opponents 672 decide 671 \
domestic 671 success 671 documents 670 doubt 670 haven 670 highly 670 potentially 669 approval 667 coronavirus 667 \
exchange 667 overall 667 unless 667 demand 666 joined 666 died 665 game 665 iran 665 500 664 places 664 colleagues 662 \
raising 662 blame 660 jeff 660 nancy 660 ongoing 660 spend 660 kept 659 representatives 659 capital 657 defend 657 \
language 656 population 656 supporting 656 trust 656 county 654 helping 654 hopes 654 possibility 654 steps 654 \
behavior 652 crowd 652 starting 652 respect 651 designed 650 larger 650 pelosi 650 reduce 650 responsibility 650 \
tom 650 dead 648 evening 648 rates 648 block 647 keeping 647 light 647 greater 646 various 646 meant 645 ted 645 \
authorities 643 southern 643 23 642 levels 642 project 642 faces 641 emergency 640 addition 638 effective 638 join 638 \
officers 638 ideas 637 neither 637 thinking 637 21 636 affairs 636 controversial 636 heart 636 allegations 635 \
democracy 635 development 635 visit 635 buy 633 television 633 allowing 632 suggest 632 via 632 records 631 \
remember 631 reportedly 631 acknowledged 630 standard 630 urged 630 bid 627 minutes 627 richard 627 scott 627 aid 626 \
filed 626 labor 626 usa 623 present 622 reporting 622 wife 622 organizations 621 warren 621 african 618 version 618 \
2009 617 becoming 617 chuck 617 videos 617 damage 616 happens 613 apparently 612 deeply 612 per 612 signs 612 \
acting 611 file 611 paying 611 roughly 611 broad 610 threats 610 failure 608 faith 608 specifically 608 \
announcement 607 assault 606 difference 606 o 606 author 604 charged 604 dozen 604 gives 604 parents 604 supposed 604 \
convention 603 steve 603 unlikely 603 familiar 602 spread 602 communications 601 referring 601 getty 599 piece 599 \
positions 599 28 598 hurt 598 site 598 generally 597 residents 597 confidence 596 scheduled 596 shift 596 \
association 594 syria 594 progressive 593 secret 593 career 592 discuss 592 rising 592 website 592 advocates 591 \
conduct 591 everybody 591 explain 591 trial 591 completely 589 considering 589 wait 589 caused 588 challenges 588 \
jim 588 track 588 debt 587 shouldn 587 bills 584 journal 584 nine 584 pick 584 26 583 consequences 583 learned 583 \
ruling 582 threatened 582 carry 581 establishment 581 playing 581 shooting 581 shared 579 andrew 578 moderate 578 \
profile 578 students 578 accept 577 cruz 576 explained 576 killing 576 simple 576 unclear 576 200 574 add 574 \
audience 574 door 574 effectively 574 investigations 574 suggests 574 defeat 573 fewer 573 presidents 573 warning 573 \
arizona 572 father 572 mueller 572 terrorist 572 losing 571 protests 571 seeing 569 couple 568 massachusetts 568 \
ties 568 jersey 567 joint 567 judiciary 567 worried 567 built 566 limit 566 rhetoric 566 secure 566 child 564 \
entirely 564 negotiations 564 save 563 cities 562 drop 562 played 562 absolutely 561 happening 561 wake 561 figures 559 \
advantage 558 afternoon 558 insisted 558 named 558 successful 558 affordable 557 annual 557 chamber 555 conducted 555 \
existing 555 travel 555 date 554 direction 554 increasing 554 region 554 widely 554 complete 553 courts 553 polling 553 \
voice 553 appeal 552 discussion 552 emails 552 food 552 friend 552 funds 550 percentage 550 aide 549 century 549 \
cited 549 requires 549 revealed 549 27 547 aimed 547 armed 547 choose 547 controlled 547 coalition 545 instance 545 \
reporter 545 homeland 544 prepared 544 probe 544 thinks 544 otherwise 543 shortly 543 shut 543 targeted 543 \
testimony 543 writing 543 changing 542 dropped 542 pennsylvania 542 range 542 write 542 blue 539 shown 539 fast 538 \
nbc 538 rejected 538 broader 537 values 537 basis 535 ordered 535 regarding 535 conflict 534 elizabeth 534 practice 534 \
studies 534 drug 533 fiscal 533 religious 533 round 533 eric 532 noting 532 opening 532 determine 530 launched 530 \
ms 530 outcome 530 represent 530 science 530 violent 530 lawyers 529 mccain 529 san 529 arguing 528 learn 528 \
providing 528 regulations 528 voter 528 core 527 restrictions 527 gain 525 guy 525 looked 525 star 525 style 525 \
contact 524 green 524 seat 524 expand 523 notes 523 29 522 cast 522 initial 522 meaning 522 advance 520 prove 520 \
basic 519 body 519 citing 519 editor 519 identified 519 land 519 mother 519 pandemic 519 schools 519 broke 517 \
caucus 517 price 517 troops 517 fix 515 graham 515 loss 515 seriously 515 accounts 514 deliver 514 initially 514 \
wisconsin 514 kentucky 513 talked 511 turning 511 bank 510 ben 510 conditions 510 wide 510 european 509 inbox 509 \
posted 509 replace 509 terrorism 509 essentially 508 harder 508 oppose 508 student 508 victims 508 apply 506 europe 506 \
traditional 506 waiting 506 serving 505 sexual 505 spokeswoman 505 water 505 activities 504 defended 503 internal 503 \
abc 501 aggressive 501 culture 501 nature 501 stopped 501 strike 501 thus 501 treatment 501 ukraine 501 35 500 \
controversy 500 monitor 500 actual 499 michigan 499 prior 499 survey 499 technology 499 islamic 498 operations 498 \
planning 498 remained 498 unlike 498 creating 496 credit 496 hampshire 496 passing 496 road 496 table 496 weren 496 \
drive 495 governments 495 negative 495 operation 495 panel 495 setting 495 worry 495 boost 494 concluded 494 photos 494 \
vulnerable 494 crimes 493 electoral 491 obviously 491 performance 491 army 490 sitting 490 peace 489 relief 489 \
aware 488 ballot 488 calif 488 closely 488 heavily 488 paper 488 picture 488 protesters 488 sending 488 stands 488 \
intended 486 manager 486 mid 486 represents 486 compromise 485 historic 485 immediate 485 allows 484 background 484 \
easily 484 king 484 please 484 surprise 484 contrast 483 kids 483 prominent 483 solution 483 bob 481 content 481 \
racial 481 unprecedented 481 appearance 480 representative 480 stood 480 william 480 finding 479 proposals 479 rich 479 \
corporate 478 emerged 478 fell 478 usually 478 journalists 476 remove 476 vast 476 abuse 475 impossible 475 options 475 \
promises 475 medicare 474 plus 474 trillion 474 twice 474 longtime 473 mission 473 charles 471 johnson 471 \
unemployment 471 broken 470 claiming 470 discussed 470 hate 470 limits 470 moves 470 caught 469 protected 469 \
reading 469 repeal 469 rubio 469 agents 468 ambassador 468 demands 468 happy 468 modern 468 obvious 468 opened 468 \
sanctions 468 scale 468 vowed 468 western 468 failing 466 mistake 466 protest 466 deaths 465 trip 465 90 464 \
attacked 464 chair 464 struck 464 watching 464 continuing 462 normal 462 original 462 suggesting 462 31 461 carried 461 \
infrastructure 461 korea 461 powers 461 radio 461 schumer 461 alternative 460 aside 460 bigger 460 bringing 460 \
crucial 460 cycle 460 double 460 gas 460 marco 460 occurred 460 scandal 460 abortion 459 ceo 459 investigate 459 \
tells 459 born 457 slow 457 commitment 456 drew 456 pre 456 sees 456 hoping 455 internet 455 nobody 455 oil 455 \
closer 454 estimated 454 folks 454 husband 454 kill 454 protecting 454 quick 454 debates 452 dozens 452 guns 452 \
muslim 452 possibly 452 45 451 advisers 451 balance 451 bureau 451 removed 451 swing 451 sessions 450 standards 450 \
super 450 beat 449 strategist 449 highlights 447 inquiry 447 sex 447 typically 447 activity 446 briefing 446 \
hospital 446 investigators 446 minute 446 natural 446 relatively 446 seats 446 environment 445 investigating 445 70 444 \
enter 444 interested 444 understanding 444 appropriate 442 conversations 442 shutdown 442 treated 442 writes 442 \
analysts 441 arguments 441 determined 441 divided 441 improve 441 ending 440 founder 440 holds 440 option 440 \
speaks 440 stated 440 virus 440 checks 439 commission 439 liberals 439 easier 437 truly 437 breaking 436 count 436 \
maryland 436 attempts 435 increases 435 opponent 435 tweets 435 brief 434 extremely 434 h 434 pull 434 personally 432 \
radical 432 returned 432 value 432 admitted 431 heavy 431 assistance 430 backing 430 cbs 430 fine 430 toggle 430 \
training 430 unable 430 veteran 430 engaged 429 eyes 429 imagine 429 mainstream 429 meetings 429 mention 429 reagan 429 \
rose 429 midterm 427 regardless 427 handling 426 prison 426 colorado 425 enlarge 425 except 425 fourth 425 hearings 425 \
names 425 300 424 becomes 424 donors 424 behalf 422 elect 422 oversight 422 temporary 422 brown 421 grow 421 listen 421 \
priorities 421 affected 420 eye 420 lawsuit 420 session 420 arms 418 indicated 418 investment 418 management 418 \
nationwide 418 offering 418 platform 418 provides 418 repeated 418 runs 418 systems 417 veterans 417 approve 416 \
car 416 condition 416 daughter 416 ed 416 god 416 racist 416 thank 416 ad 415 finance 415 launch 415 markets 415 \
priority 415 ruled 415 targeting 415 circumstances 413 regime 413 stronger 413 strongly 413 angry 412 chinese 412 \
offers 412 strength 412 b 411 counter 411 dealing 411 expert 411 martin 411 model 411 centers 410 clean 410 degree 410 \
dismissed 410 georgia 410 plenty 410 replay 410 susan 410 wave 410 cross 408 essential 408 incident 408 terror 408 \
ally 407 bottom 407 recognize 407 revenue 407 sit 407 zero 407 covid 406 ill 406 narrative 406 purpose 406 thanks 406 \
threatening 406 dr 405 hall 405 israel 405 marriage 405 pentagon 405 races 405 requests 405 smaller 405 confident 403 \
confirmation 403 delay 403 herself 403 moral 403 newspaper 403 trail 403 trouble 403 type 403 dollar 402 \
environmental 402 involving 402 kevin 402 knowledge 402 leaning 402 produced 402 questioned 402 boehner 401 package 401 \
retired 401 walk 401 appeals 400 disaster 400 equal 400 introduced 400 miles 400 putin 400 reaction 400 resolution 400 \
supports 400 deals 398 messages 398 task 398 combat 397 covered 397 document 397 firing 397 illegally 397 jr 397 \
permanent 397 rick 397 y 397 orders 396 anybody 395 wins 395 activist 393 deadline 393 gotten 393 interference 393 \
memo 393 necessarily 393 rival 393 tens 393 totally 393 witness 393 80 392 heads 392 opinions 392 peter 392 \
presence 392 rand 392 sarah 392 400 391 newly 391 thomas 391 undermine 391 capacity 390 differences 390 lindsey 390 \
primaries 390 reelection 390 context 388 disease 388 fake 388 anger 387 attempted 387 draw 387 leads 387 magazine 387 \
maintain 387 tea 387 wealthy 387 widespread 387 accusations 386 affect 386 consistent 386 defending 386 elsewhere 386 \
established 386 funded 386 generation 386 jones 386 los 386 quarter 386 risks 386 apart 385 illinois 385 pence 385 \
season 385 bloomberg 383 contest 383 leaves 383 urging 383 cash 382 effects 382 identify 382 struggling 382 cutting 381 \
deficit 381 driven 381 gay 381 reaching 381 remaining 381 2007 380 attend 380 diplomatic 380 endorsed 380 extreme 380 \
material 380 mentioned 380 nevada 380 tensions 380 chicago 378 feeling 378 tied 378 arrested 377 comprehensive 377 \
driving 377 somebody 377 tone 377 turns 377 virtually 377 weak 377 appointed 376 de 376 harm 376 institutions 376 \
pursue 376 streets 376 housing 375 lying 375 un 375 vision 375 angeles 373 british 373 conspiracy 373 newsletter 373 \
older 373 praised 373 presented 373 property 373 size 373 sweeping 373 47 372 identity 372 utah 372 danger 371 f 371 \
guilty 371 interviews 371 prosecutors 371 active 369 commerce 369 immigrant 369 produce 369 reforms 369 scrutiny 369 \
stock 369 apparent 368 engage 368 fears 368 healthcare 368 laid 368 obtained 368 referred 368 regular 368 viewed 368 \
complicated 367 desire 367 isis 367 testing 367 adam 366 cabinet 366 christian 366 harry 366 honor 366 involvement 366 \
opposite 366 outlets 366 space 366 treasury 366 racism 364 straight 364 afghanistan 363 church 363 conclusion 363 \
expanded 363 fail 363 greatest 363 harris 363 opportunities 363 quality 363 split 363 welcome 363 adds 362 \
discussions 362 extent 362 grew 362 homes 362 importance 362 margin 362 predicted 362 search 362 sell 362 yesterday 362 \
ads 361 anthony 361 connection 361 kinds 361 sector 361 analyst 359 billionaire 359 corruption 359 fought 359 \
fundraising 359 hot 359 momentum 359 rare 359 younger 359 48 358 arrived 358 gains 358 kennedy 358 lies 358 minimum 358 \
basically 357 blamed 357 frequently 357 placed 357 reasonable 357 therefore 357 answers 356 challenging 356 judges 356 \
puts 356 stance 356 tend 356 correct 354 gathered 354 medicaid 354 opposing 354 chances 353 entered 353 politician 353 \
terrible 353 allegedly 352 complex 352 judicial 352 numerous 352 russians 352 updated 352 wish 352 decline 351 ends 351 \
linked 351 personnel 351 promote 351 assistant 349 attended 349 expansion 349 findings 349 ideological 349 moscow 349 \
prompted 349 surveillance 349 code 348 lee 348 mandate 348 practices 348 pulled 348 targets 348 weapon 348 handle 347 \
imposed 347 roll 347 suspect 347 theory 347 vermont 347 advice 346 eager 346 fundamental 346 kelly 346 legitimate 346 \
prosecutor 346 51 344 achieve 344 citizen 344 comey 344 jan 344 significantly 344 tim 344 attacking 343 committees 343 \
duty 343 supporter 343 dramatic 342 hide 342 hoped 342 liberty 342 principles 342 protections 342 requirements 342 \
scene 342 sound 342 surrounding 342 va 342 billions 341 receiving 341 sens 341 36 339 matt 339 moments 339 struggle 339 \
suddenly 339 unusual 339 v 339 demanding 338 detailed 338 encourage 338 factor 338 female 338 jay 338 reflect 338 \
sept 338 summit 338 terrorists 338 0 337 33 337 55 337 acts 337 character 337 confirm 337 goals 337 governors 337 \
lie 337 murder 337 onto 337 stuff 337 branch 336 closing 336 granted 336 notion 336 picked 336 products 336 worker 336 \
accountable 334 carrying 334 directed 334 island 334 legally 334 overwhelming 334 prospect 334 reduced 334 smart 334 \
begun 333 congressman 333 handful 333 headed 333 lived 333 mrs 333 msnbc 333 ronald 333 52 332 addressing 332 \
gathering 332 guard 332 32 331 addressed 331 adults 331 blocked 331 commander 331 net 331 spring 331 blow 329 cold 329 \
deadly 329 describe 329 institution 329 pledged 329 ranking 329 deny 328 developed 328 managed 328 reid 328 \
requiring 328 surprised 328 treat 328 vladimir 328 wage 328 brand 327 indiana 327 pressed 327 prices 327 accusing 325 \
demanded 325 drawn 325 expanding 325 favorite 325 grand 325 partner 325 proof 325 rivals 325 signature 325 topic 325 \
witnesses 325 alabama 324 exercise 324 merely 324 touch 324 44 323 advocacy 323 classified 323 estate 323 fresh 323 \
germany 323 passage 323 canada 322 cia 322 citizenship 322 consumers 322 openly 322 selling 322 eastern 320 \
organized 320 pointing 320 succeed 320 tactics 320 upcoming 320 2004 319 2006 319 candidacy 319 disagree 319 \
estimates 319 extended 319 honest 319 louisiana 319 notice 319 offensive 319 sales 319 sharp 319 usual 319 38 318 \
embrace 318 expensive 318 france 318 lengthy 318 minnesota 318 collins 317 destroy 317 division 317 https 317 \
signal 317 transition 317 develop 315 districts 315 exist 315 google 315 healthy 315 mail 315 pic 315 proud 315 \
territory 315 chose 314 consensus 314 enemy 314 kim 314 ky 314 payments 314 unfortunately 314 unique 314 49 313 \
convince 313 divide 313 doctors 313 helps 313 staffers 313 strategic 313 text 313 tonight 313 filled 312 grown 312 \
legacy 312 motivated 312 odds 312 preparing 312 recession 312 recovery 312 republic 312 sick 312 violation 312 \
attorneys 310 fraud 310 professional 310 somewhat 310 stephen 310 34 309 belief 309 camp 309 enormous 309 error 309 \
feels 309 grant 309 npr 309 proved 309 skeptical 309 agent 308 brian 308 combined 308 construction 308 die 308 \
employment 308 mental 308 perfect 308 drawing 307 electorate 307 employee 307 facilities 307 forcing 307 patrick 307 \
raises 307 resigned 307 spot 307 device 305 intense 305 officially 305 ought 305 uses 305 wars 305 causes 304 \
challenged 304 club 304 encouraged 304 francisco 304 frustrated 304 northern 304 outbreak 304 resolve 304 sensitive 304 \
2000 303 advocate 303 competitive 303 informed 303 production 303 solutions 303 testify 303 afford 302 assessment 302 \
entering 302 fuel 302 maine 302 questioning 302 somehow 302 spoken 302 violated 302 color 300 consistently 300 \
diverse 300 express 300 focusing 300 grounds 300 lady 300 muslims 300 oh 300 oval 300 partners 300 pledge 300 \
regularly 300 resistance 300 borders 299 dispute 299 eligible 299 guarantee 299 networks 299 patients 299 product 299 \
rating 299 represented 299 collusion 298 detail 298 gap 298 negotiating 298 provisions 298 alongside 297 convicted 297 \
cooperation 297 fit 297 impose 297 owned 297 section 297 vital 297 43 295 fill 295 ignored 295 obstruction 295 \
proceedings 295 responding 295 returns 295 37 294 41 294 announcing 294 argues 294 brother 294 complained 294 \
equipment 294 hispanic 294 leaked 294 learning 294 narrow 294 oct 294 overseas 294 stakes 294 articles 293 ex 293 \
outrage 293 poverty 293 800 292 definitely 292 dominated 292 dramatically 292 judgment 292 marked 292 originally 292 \
strikes 292 towards 292 abroad 290 anywhere 290 formal 290 libya 290 barely 289 buying 289 credibility 289 earned 289 \
gained 289 joseph 289 missouri 289 registered 289 suspected 289 delegates 288 deserve 288 interviewed 288 owners 288 \
reducing 288 ron 288 sharing 288 similarly 288 store 288 tech 288 visited 288 anyway 287 backlash 287 sean 287 \
smith 287 walked 287 wealth 287 wearing 287 choices 285 column 285 fifth 285 hospitals 285 offices 285 provision 285 \
solve 285 suffering 285 voices 285 53 284 bias 284 employers 284 extraordinary 284 integrity 284 literally 284 \
refuse 284 slightly 284 trend 284 54 283 hardly 283 incumbent 283 minds 283 obtain 283 ourselves 283 shape 283 \
taxpayers 283 begins 282 books 282 circuit 282 columbia 282 complaint 282 exposed 282 frank 282 headlines 282 \
privately 282 relevant 282 rural 282 spokesperson 282 tested 282 unions 282 bar 280 card 280 historically 280 ii 280 \
myself 280 requested 280 select 280 st 280 throw 280 computer 279 edge 279 pain 279 proven 279 speeches 279 station 279 \
syrian 279 ten 279 tests 279 01 278 600 278 adopted 278 box 278 chaos 278 dan 278 fairly 278 ignore 278 manner 278 \
reference 278 regulation 278 uncertainty 278 accountability 276 dark 276 friendly 276 keeps 276 lots 276 operating 276 \
peaceful 276 physical 276 replied 276 severe 276 sparked 276 winner 276 1990s 275 afp 275 announce 275 \
discrimination 275 drugs 275 extend 275 interesting 275 primarily 275 substantial 275 battles 274 consumer 274 \
damaging 274 enemies 274 french 274 harvard 274 reputation 274 victim 274 arrest 273 discussing 273 facility 273 \
jeb 273 k 273 kerry 273 missing 273 rarely 273 soldiers 273 supply 273 ticket 273 02 271 75 271 doors 271 earth 271 \
experienced 271 formally 271 guess 271 heading 271 nice 271 nominees 271 representing 271 amounts 270 explains 270 \
invited 270 realize 270 unity 270 writer 270 aftermath 269 burden 269 connected 269 convinced 269 et 269 hopeful 269 \
initiative 269 nov 269 spotlight 269 starts 269 acknowledge 268 arkansas 268 attempting 268 boston 268 captured 268 \
complaints 268 cultural 268 dream 268 exit 268 factors 268 justices 268 lawmaker 268 overhaul 268 purposes 268 \
successfully 268 understood 268 46 266 legislature 266 losses 266 participate 266 ratings 266 runner 266 speed 266 \
universal 266 accepted 265 destruction 265 flag 265 prospects 265 religion 265 undocumented 265 42 264 bear 264 \
dems 264 explaining 264 finish 264 frustration 264 misconduct 264 op 264 pete 264 principle 264 progressives 264 \
reject 264 robust 264 seeks 264 suit 264 unfair 264 65 263 aim 263 delayed 263 famous 263 hired 263 hotel 263 \
intent 263 journalist 263 negotiate 263 roberts 263 benghazi 261 bomb 261 carter 261 consideration 261 eliminate 261 \
hell 261 jail 261 korean 261 overnight 261 refusing 261 suffered 261 upset 261 2005 260 brings 260 campaigning 260 \
creation 260 jackson 260 promising 260 unconstitutional 260 weekly 260 39 259 acted 259 alex 259 canceled 259 coast 259 \
corporations 259 guys 259 hadn 259 jury 259 manufacturing 259 paris 259 quo 259 users 259 wages 259 applied 258 \
beliefs 258 blood 258 comfortable 258 endorsement 258 examples 258 giant 258 london 258 park 258 realdonaldtrump 258 \
sponsored 258 stepped 258 surely 258 thirds 258 britain 256 chosen 256 commit 256 contrary 256 guidance 256 knowing 256 \
returning 256 subsidies 256 valley 256 walking 256 accurate 255 digital 255 gen 255 headquarters 255 heat 255 \
ideology 255 independents 255 types 255 variety 255 christopher 254 corrupt 254 criticizing 254 deportation 254 \
elements 254 extra 254 nearby 254 perspective 254 prepare 254 regional 254 rely 254 restore 254 steven 254 taxpayer 254 \
tenure 254 threaten 254 aisle 253 badly 253 cable 253 command 253 fla 253 ok 253 pace 253 pattern 253 phase 253 \
precedent 253 ranks 253 schiff 253 tank 253 willingness 253 arm 251 banks 251 businessman 251 crazy 251 establish 251 \
expectations 251 handed 251 influential 251 map 251 married 251 pages 251 preventing 251 resignation 251 reverse 251 \
schedule 251 scientists 251 square 251 competition 250 cory 250 describing 250 editorial 250 filing 250 goods 250 \
nominated 250 sat 250 violations 250 700 249 advertising 249 associate 249 battleground 249 careful 249 customers 249 \
developing 249 explanation 249 guidelines 249 inspector 249 jonathan 249 minorities 249 projects 249 rallies 249 \
shootings 249 sold 249 storm 249 stuck 249 transportation 249 carefully 248 caucuses 248 comply 248 enforce 248 \
entry 248 hiring 248 japan 248 regard 248 striking 248 testified 248 turnout 248 whistleblower 248 communication 246 \
defeated 246 dinner 246 falling 246 finds 246 forth 246 hunt 246 ranging 246 reduction 246 solid 246 stake 246 \
surge 246 dec 245 exception 245 exchanges 245 implement 245 praise 245 silence 245 upper 245 capable 244 \
contributions 244 distance 244 forms 244 industries 244 letting 244 link 244 sounds 244 stick 244 struggled 244 \
urban 244 wonder 244 afraid 243 alaska 243 commissioner 243 hostile 243 machine 243 match 243 owner 243 tool 243 \
tradition 243 transparency 243 advanced 241 authorized 241 broadly 241 cars 241 covering 241 criminals 241 \
declaring 241 demonstrate 241 governing 241 indication 241 lay 241 rush 241 stayed 241 tougher 241 amy 240 atlantic 240 \
catch 240 contract 240 economist 240 founded 240 frankly 240 likes 240 purchase 240 recorded 240 saudi 240 serves 240 \
traffic 240 barr 239 channel 239 colleague 239 confront 239 defined 239 joining 239 missile 239 optimistic 239 \
reserve 239 timing 239 tries 239 christie 238 condemned 238 ethics 238 gender 238 nixon 238 oklahoma 238 portion 238 \
posts 238 procedures 238 promoting 238 sites 238 disappointed 236 disclosure 236 doctor 236 donations 236 forum 236 \
insist 236 intervention 236 items 236 mexican 236 relationships 236 resign 236 scenario 236 steady 236 tools 236 \
alliance 235 collapse 235 contributing 235 expects 235 fallen 235 meddling 235 mixed 235 seemingly 235 welfare 235 \
connecticut 234 donor 234 equally 234 exact 234 explicitly 234 feet 234 fights 234 filibuster 234 g 234 iranian 234 \
josh 234 lowest 234 navy 234 recognized 234 seized 234 veto 234 historical 232 indicate 232 jack 232 manhattan 232 \
marks 232 operatives 232 roots 232 statistics 232 tremendous 232 unpopular 232 contain 231 credible 231 economists 231 \
feb 231 follows 231 male 231 moreover 231 qaeda 231 removal 231 sentiment 231 sharply 231 anonymity 230 deemed 230 \
emotional 230 encouraging 230 independence 230 industrial 230 injured 230 maintained 230 miller 230 signaled 230 \
socialist 230 tennessee 230 wrongdoing 230 2001 229 birth 229 nationally 229 proper 229 stopping 229 train 229 150 227 \
causing 227 challenger 227 depends 227 overcome 227 precisely 227 renewed 227 surprising 227 anymore 226 \
contentious 226 deeper 226 divisive 226 la 226 native 226 presumptive 226 sets 226 shares 226 subpoena 226 \
definition 225 describes 225 discovered 225 executives 225 favored 225 finished 225 overwhelmingly 225 pac 225 \
sentence 225 banned 224 blasted 224 customs 224 declare 224 desperate 224 differently 224 edward 224 fed 224 passes 224 \
tragedy 224 update 224 window 224 app 222 asia 222 closest 222 correspondent 222 davis 222 destroyed 222 emerging 222 \
lawsuits 222 requirement 222 survive 222 cohen 221 holiday 221 latter 221 ministry 221 mistakes 221 mix 221 pacific 221 \
revolution 221 scope 221 2003 220 dc 220 display 220 doj 220 earn 220 economics 220 embraced 220 implemented 220 \
leverage 220 manafort 220 partnership 220 retirement 220 reveal 220 speculation 220 deciding 219 fundamentally 219 \
heritage 219 notably 219 server 219 ukrainian 219 understands 219 vox 219 warn 219 actively 217 bought 217 \
completed 217 declaration 217 dynamic 217 estimate 217 giuliani 217 harassment 217 nonprofit 217 oath 217 operate 217 \
pair 217 partly 217 pieces 217 preserve 217 sea 217 theme 217 touted 217 weight 217 combination 216 contained 216 \
departure 216 devastating 216 english 216 observers 216 pending 216 profit 216 recall 216 staying 216 tomorrow 216 \
tour 216 typical 216 youth 216 59 215 benjamin 215 bound 215 headline 215 hitting 215 hosted 215 implications 215 \
kamala 215 liberties 215 loans 215 locked 215 pose 215 qualified 215 removing 215 tracking 215 constant 214 foot 214 \
forget 214 intention 214 kavanaugh 214 lisa 214 meaningful 214 michelle 214 prefer 214 pundits 214 quiet 214 \
resulted 214 sad 214 skills 214 structure 214 tariffs 214 vehicle 214 wind 214 56 212 58 212 asks 212 doug 212 \
enacted 212 fate 212 fueled 212 gather 212 handled 212 jason 212 mary 212 org 212 participation 212 recognition 212 \
rid 212 sufficient 212 violate 212 waste 212 assume 211 denying 211 departments 211 detention 211 el 211 emphasized 211 \
endorse 211 journalism 211 jump 211 campaigned 210 coal 210 cooperate 210 custody 210 existence 210 extensive 210 \
halt 210 ice 210 inequality 210 irs 210 jong 210 libertarian 210 miss 210 modest 210 nato 210 perceived 210 \
philadelphia 210 players 210 prevention 210 prosecution 210 pursuing 210 rank 210 tight 210 whip 210 yourself 210 \
africa 209 agrees 209 answered 209 aspects 209 counties 209 gary 209 houses 209 lift 209 oregon 209 penalty 209 \
replaced 209 rifle 209 silent 209 unacceptable 209 underlying 209 breaks 207 brett 207 demonstrated 207 deployed 207 \
fails 207 israeli 207 larry 207 loved 207 minor 207 outright 207 pulling 207 teachers 207 unknown 207 appointment 206 \
bay 206 commercial 206 epa 206 grants 206 lied 206 limiting 206 memory 206 pat 206 spectrum 206 stone 206 stressed 206 \
strongest 206 threshold 206 transcript 206 vietnam 206 walker 206 62 205 absence 205 ball 205 boss 205 conflicts 205 \
desk 205 firearms 205 inappropriate 205 incidents 205 kick 205 listening 205 lobby 205 rolling 205 ultimate 205 \
wounded 205 03 204 ceiling 204 ceremony 204 creates 204 criticize 204 dakota 204 define 204 flynn 204 hire 204 \
incredibly 204 mess 204 reviewed 204 throwing 204 banning 202 columnist 202 connections 202 contenders 202 controls 202 \
emerge 202 extension 202 firms 202 globe 202 jumped 202 messaging 202 neighborhood 202 neighbors 202 refugees 202 \
strengthen 202 technical 202 urge 202 vehicles 202 violating 202 developments 201 diversity 201 everywhere 201 ford 201 \
illness 201 innocent 201 insisting 201 missed 201 motion 201 partial 201 plays 201 pleaded 201 preferred 201 quoted 201 \
reflects 201 reluctant 201 shock 201 subsequent 201 trading 201 addresses 200 adult 200 associates 200 buttigieg 200 \
chain 200 competing 200 constituents 200 daniel 200 delivering 200 hollywood 200 kansas 200 legislators 200 lessons 200 \
lobbying 200 reads 200 refusal 200 releasing 200 settled 200 somewhere 200 1980s 199 250 199 agreements 199 airport 199 \
appearing 199 dean 199 driver 199 employer 199 harsh 199 houston 199 importantly 199 interior 199 investigated 199 \
midterms 199 subscribe 199 victories 199 backers 197 ballots 197 blog 197 bridge 197 broadcast 197 evil 197 games 197 \
gang 197 german 197 guide 197 investigative 197 jon 197 league 197 location 197 nowhere 197 ordinary 197 \
recommended 197 researchers 197 route 197 suspended 197 thrown 197 toll 197 turkey 197 attending 196 booker 196 \
collection 196 critic 196 dedicated 196 draft 196 employed 196 engaging 196 exists 196 highlighted 196 migrants 196 \
premiums 196 pressing 196 relative 196 respected 196 versus 196 advised 195 assembly 195 blocking 195 concrete 195 \
embassy 195 inauguration 195 practical 195 rapidly 195 regulatory 195 shifting 195 solely 195 spy 195 stunning 195 \
tower 195 wild 195 applications 194 blaming 194 carson 194 compete 194 dismiss 194 dog 194 forever 194 jordan 194 \
mainly 194 mccarthy 194 mere 194 outlined 194 reversed 194 shocked 194 thoughts 194 withdraw 194 worldwide 194 \
asian 192 avoided 192 drama 192 inc 192 islam 192 l 192 plant 192 populist 192 poses 192 spreading 192 suffer 192 \
tweeting 192 alexandria 191 confusion 191 counts 191 denies 191 engagement 191 fashion 191 kremlin 191 materials 191 \
prosperity 191 recalled 191 revelations 191 verify 191 admit 190 cap 190 contests 190 curb 190 delegate 190 dick 190 \
disclose 190 empty 190 enjoy 190 optimism 190 organizing 190 pew 190 phrase 190 posed 190 privilege 190 proceed 190 \
propaganda 190 rob 190 savings 190 scenes 190 shop 190 suggestion 190 temporarily 190 tie 190 traveling 190 zone 190 \
affair 189 cancer 189 collect 189 collective 189 crowds 189 elite 189 inevitable 189 jewish 189 kasich 189 maximum 189 \
narrowly 189 offense 189 resulting 189 rock 189 staffer 189 substance 189 sued 189 threatens 189 tired 189 vocal 189 \
57 187 aggressively 187 allegation 187 contributor 187 demographic 187 doubts 187 fly 187 improving 187 investors 187 \
latino 187 lesson 187 marine 187 misleading 187 monitoring 187 movie 187 plane 187 trusted 187 underway 187 arabia 186 \
concept 186 conducting 186 echoed 186 equality 186 flying 186 framework 186 hurricane 186 infected 186 memorial 186 \
missiles 186 nevertheless 186 persuade 186 properly 186 qualify 186 reliable 186 repeat 186 scientific 186 \
separately 186 spirit 186 sue 186 abandoned 185 assad 185 baby 185 beijing 185 blunt 185 childhood 185 collected 185 \
commentary 185 distancing 185 frequent 185 hero 185 ignoring 185 intend 185 jared 185 occur 185 rapid 185 \
replacement 185 root 185 sorry 185 sports 185 automatic 183 cortez 183 dnc 183 dropping 183 generations 183 \
instances 183 mississippi 183 outreach 183 poised 183 trained 183 useful 183 youtube 183 ann 182 anniversary 182 \
anticipated 182 application 182 buildings 182 celebrate 182 christmas 182 conventional 182 fierce 182 huckabee 182 \
nonetheless 182 patient 182 remarkable 182 resident 182 responses 182 rice 182 score 182 submitted 182 sudden 182 \
warnings 182 wilson 182 alexander 181 altogether 181 assets 181 asylum 181 bunch 181 bus 181 concerning 181 \
considers 181 constantly 181 enact 181 episode 181 fault 181 featured 181 greg 181 payment 181 pool 181 reopen 181 \
routinely 181 shifted 181 suicide 181 televised 181 urgent 181 alive 180 art 180 dealt 180 ensuring 180 mate 180 \
normally 180 patrol 180 perform 180 projected 180 punish 180 recess 180 reiterated 180 sworn 180 tension 180 \
aircraft 178 amnesty 178 beach 178 choosing 178 circle 178 comparison 178 crowded 178 depending 178 expressing 178 \
extremist 178 feature 178 flight 178 founding 178 girls 178 investments 178 leaks 178 managing 178 statewide 178 \
stimulus 178 traditionally 178 treating 178 ups 178 viewers 178 visiting 178 63 177 arab 177 bars 177 bbc 177 boy 177 \
chiefs 177 conclude 177 crossed 177 crossing 177 excuse 177 fairness 177 falls 177 flow 177 humanitarian 177 \
incoming 177 insider 177 inspired 177 involve 177 links 177 participants 177 perfectly 177 rape 177 ridiculous 177 \
slammed 177 supposedly 177 tear 177 transfer 177 unit 177 approximately 176 asserted 176 bombing 176 briefed 176 \
centrist 176 chambers 176 cleveland 176 clock 176 conviction 176 demonstrators 176 famously 176 hundred 176 jerry 176 \
nominating 176 nonpartisan 176 opt 176 roger 176 rounds 176 uk 176 volunteers 176 warrant 176 worries 176 barbara 175 \
brothers 175 exclusive 175 fighters 175 holder 175 impression 175 initiatives 175 looming 175 louis 175 strict 175 \
surveys 175 traveled 175 unsupported 175 voiced 175 weather 175 web 175 witch 175 accepting 173 achieved 173 \
amendments 173 atlanta 173 camera 173 consultant 173 corps 173 ease 173 enterprise 173 expense 173 failures 173 \
generate 173 justify 173 kingdom 173 letters 173 miami 173 objective 173 ocasio 173 parliament 173 performed 173 \
popularity 173 populations 173 quietly 173 slowly 173 string 173 suspects 173 telephone 173 van 173 visits 173 wear 173 \
aug 172 campus 172 capture 172 carbon 172 chemical 172 cleared 172 compelling 172 concessions 172 declining 172 \
dialogue 172 emissions 172 faster 172 feed 172 indictment 172 inner 172 insurers 172 issuing 172 las 172 parent 172 \
penalties 172 planet 172 supplies 172 unveiled 172 waves 172 arguably 171 breitbart 171 busy 171 confrontation 171 \
fees 171 formed 171 hawaii 171 helpful 171 hopefully 171 joke 171 loyal 171 midst 171 routine 171 soviet 171 stops 171 \
workforce 171 abuses 170 ambitious 170 barriers 170 briefly 170 clients 170 counterparts 170 dealings 170 disputes 170 \
enthusiasm 170 favorable 170 govern 170 intellectual 170 ken 170 liked 170 listed 170 picking 170 reflected 170 \
reminder 170 saving 170 scores 170 topics 170 vegas 170 welcomed 170 withdrawal 170 alarm 168 bitter 168 containing 168 \
deserves 168 diplomats 168 embarrassing 168 flip 168 incentive 168 indicted 168 justin 168 negotiated 168 pipeline 168 \
pompeo 168 register 168 resolved 168 sits 168 specifics 168 strange 168 supportive 168 tactic 168 threw 168 \
troubling 168 universities 168 unnecessary 168 wanting 168 assertion 167 bolster 167 coordinated 167 copy 167 \
divisions 167 fun 167 furious 167 hits 167 lincoln 167 loyalty 167 matthew 167 playback 167 readers 167 sandy 167 \
seize 167 showdown 167 trigger 167 72 166 actors 166 arrive 166 bet 166 calm 166 classes 166 contribute 166 \
counting 166 diplomacy 166 drove 166 escape 166 explosive 166 film 166 gaining 166 guardian 166 household 166 jimmy 166 \
margins 166 rescue 166 resort 166 safer 166 settle 166 shots 166 strategies 166 ugly 166 warming 166 waters 166 \
1996 165 accord 165 chairwoman 165 condemn 165 depend 165 duties 165 fixed 165 incredible 165 launching 165 monthly 165 \
neil 165 partisanship 165 perception 165 plot 165 replacing 165 rod 165 rodham 165 scandals 165 scheme 165 screen 165 \
shocking 165 shoot 165 unite 165 wary 165 whenever 165 absent 163 affiliated 163 assured 163 communist 163 deficits 163 \
disputed 163 favors 163 features 163 gallup 163 hacking 163 heated 163 hook 163 implementation 163 implementing 163 \
moderates 163 respondents 163 sam 163 ship 163 stores 163 tape 163 title 163 alike 162 confronted 162 contacts 162 \
contested 162 devoted 162 dianne 162 dying 162 enjoyed 162 eu 162 feelings 162 feinstein 162 grassroots 162 loan 162 \
majorities 162 obligation 162 prevented 162 publication 162 realized 162 refer 162 remind 162 secured 162 stable 162 \
titled 162 trends 162 triggered 162 updates 162 academic 161 ammunition 161 arrival 161 attract 161 bend 161 \
category 161 civilians 161 conclusions 161 consulting 161 counted 161 masks 161 multi 161 permit 161 scientist 161 \
stark 161 steel 161 stupid 161 thousand 161 toxic 161 watchdog 161 weigh 161 williams 161 69 160 anchor 160 \
catholic 160 chad 160 civilian 160 client 160 equivalent 160 function 160 indicates 160 invasion 160 jennifer 160 \
length 160 likewise 160 participating 160 rudy 160 wider 160 assist 158 bright 158 detained 158 doubled 158 earning 158 \
experiences 158 feared 158 frame 158 grassley 158 gulf 158 hatred 158 insists 158 interfere 158 jeffrey 158 lock 158 \
mandatory 158 mood 158 restaurant 158 shield 158 sister 158 theories 158 64 157 67 157 aired 157 anonymous 157 \
anxiety 157 apple 157 backs 157 carney 157 commitments 157 corner 157 distinction 157 dubbed 157 fort 157 girl 157 \
imminent 157 improved 157 india 157 involves 157 located 157 loud 157 massacre 157 medicine 157 minded 157 moore 157 \
operative 157 pitch 157 plants 157 retaliation 157 selection 157 silver 157 stretch 157 swift 157 unrest 157 wis 157 \
1999 156 applause 156 approached 156 auto 156 budgets 156 cancel 156 design 156 fans 156 flat 156 lifted 156 \
montana 156 perry 156 poorly 156 relied 156 signals 156 skepticism 156 substantially 156 twenty 156 writers 156 \
1970s 155 beating 155 contender 155 daca 155 demonstrations 155 educated 155 emphasis 155 entitlement 155 farm 155 \
hunter 155 landscape 155 midnight 155 objections 155 organizers 155 permits 155 professionals 155 prosecute 155 \
quote 155 resume 155 sale 155 saved 155 securing 155 shake 155 spin 155 stability 155 sustained 155 tip 155 yeah 155 \
1994 153 administrative 153 bannon 153 bans 153 beautiful 153 besides 153 cliff 153 deferred 153 denial 153 \
disclosed 153 eliminating 153 eventual 153 extremists 153 lifetime 153 manchin 153 mine 153 nsa 153 outcomes 153 \
packed 153 roles 153 rolled 153 submit 153 tackle 153 teams 153 touched 153 troubled 153 vs 153 absurd 152 \
acceptable 152 achievement 152 agriculture 152 apologize 152 ariz 152 attitude 152 bold 152 characterized 152 crash 152 \
dallas 152 disastrous 152 highlight 152 introduce 152 lists 152 noticed 152 parenthood 152 phenomenon 152 platforms 152 \
prisoners 152 reckless 152 referendum 152 repealing 152 sorts 152 suspend 152 vt 152 weighed 152 wolf 152 abortions 151 \
authors 151 bashar 151 cares 151 chairs 151 decisive 151 entities 151 exempt 151 gold 151 impeach 151 labeled 151 \
laying 151 license 151 outrageous 151 pictures 151 pleased 151 predecessor 151 providers 151 reminded 151 todd 151 \
unified 151 uphold 151 85 150 aligned 150 australia 150 clash 150 defenders 150 denounced 150 egypt 150 flawed 150 \
followers 150 garden 150 generated 150 guest 150 mounting 150 notable 150 object 150 procedure 150 profits 150 \
punishment 150 registration 150 restrict 150 shall 150 sixth 150 slideshow 150 sticking 150 strategists 150 \
uncomfortable 150 whites 150 1992 148 66 148 approaches 148 bolton 148 consent 148 courage 148 devices 148 \
disagreed 148 economies 148 fundraiser 148 horrible 148 imposing 148 lasting 148 legitimacy 148 math 148 measured 148 \
methods 148 nebraska 148 nominate 148 nonsense 148 picks 148 promoted 148 pursuit 148 revealing 148 rnc 148 roy 148 \
shifts 148 stress 148 struggles 148 winter 148 adopt 147 appealing 147 arrests 147 blacks 147 charlie 147 crises 147 \
disturbing 147 england 147 ethnic 147 excited 147 landmark 147 locations 147 longest 147 neutral 147 predict 147 \
protective 147 rigged 147 administrations 146 apologized 146 brutal 146 clintons 146 complaining 146 contempt 146 \
encounter 146 exceptions 146 exposure 146 golf 146 grave 146 leak 146 outlet 146 pollster 146 purchases 146 \
recipients 146 relying 146 reviewing 146 settlement 146 tiny 146 upheld 146 weakness 146 wisdom 146 appearances 145 \
assumed 145 avoiding 145 capabilities 145 cautious 145 depression 145 detroit 145 diplomat 145 element 145 explicit 145 \
flood 145 floyd 145 footage 145 greatly 145 gross 145 hispanics 145 kicked 145 kushner 145 music 145 opposes 145 \
participated 145 plea 145 polarization 145 recover 145 regret 145 stepping 145 viral 145 yemen 145 1993 143 20th 143 \
camps 143 caution 143 contacted 143 costly 143 couples 143 credits 143 cry 143 determination 143 dignity 143 \
earnest 143 etc 143 eve 143 expire 143 grade 143 graduate 143 occasions 143 overturn 143 panic 143 petition 143 \
productive 143 soft 143 tehran 143 2002 142 absolute 142 afterward 142 aims 142 cameras 142 casting 142 census 142 \
connect 142 crack 142 decides 142 flew 142 gonna 142 lunch 142 peninsula 142 playbook 142 pocket 142 principal 142 \
recommendations 142 reopening 142 reviews 142 secretly 142 significance 142 soil 142 sounded 142 substantive 142 \
surfaced 142 visa 142 00 141 1960s 141 accuse 141 alan 141 anderson 141 charging 141 conscience 141 credentials 141 \
cuomo 141 degrees 141 depth 141 dhs 141 endless 141 examine 141 exclusively 141 expression 141 fallout 141 genuine 141 \
hurting 141 maintaining 141 mocked 141 permanently 141 permitted 141 player 141 profound 141 reveals 141 sacrifice 141 \
sight 141 spanish 141 stocks 141 suburban 141 timeline 141 tune 141 violates 141 abandon 139 admission 139 bin 139 \
bodies 139 bombs 139 cards 139 chapter 139 cornyn 139 damaged 139 entertainment 139 farmers 139 gates 139 hanging 139 \
jake 139 militants 139 nationalist 139 norms 139 presents 139 presumably 139 prompting 139 quit 139 resist 139 \
river 139 rough 139 selected 139 slate 139 sooner 139 stolen 139 teacher 139 urgency 139 wishes 139 alleging 138 \
andy 138 bloc 138 caller 138 christians 138 considerable 138 cook 138 elderly 138 fan 138 hosts 138 infamous 138 \
inflation 138 painful 138 pakistan 138 prize 138 problematic 138 risen 138 sends 138 shopping 138 stating 138 \
successor 138 surrounded 138 thin 138 valid 138 valuable 138 viable 138 weighing 138 whoever 138 05 137 1998 137 \
assess 137 confused 137 destroying 137 disproportionately 137 erupted 137 expenses 137 firmly 137 howard 137 invest 137 \
islamist 137 journey 137 occasional 137 pa 137 papers 137 plain 137 priebus 137 protesting 137 reince 137 sentenced 137 \
swiftly 137 symptoms 137 vague 137 advances 136 ambitions 136 arrives 136 automatically 136 balanced 136 brain 136 \
burning 136 conceded 136 elementary 136 enforcing 136 expose 136 invitation 136 jefferson 136 justified 136 \
likelihood 136 mitchell 136 nervous 136 paint 136 peak 136 policing 136 sway 136 taylor 136 waited 136 04 134 21st 134 \
68 134 aspect 134 balk 134 baltimore 134 celebrated 134 circles 134 comfort 134 contains 134 convictions 134 \
deliberately 134 discourse 134 dissent 134 dominate 134 featuring 134 henry 134 highlighting 134 inability 134 \
latinos 134 laura 134 lobbyists 134 loses 134 mount 134 okay 134 regulate 134 reserved 134 sexually 134 shooter 134 \
sole 134 stages 134 swept 134 switch 134 taught 134 unwilling 134 accomplish 133 applies 133 appointments 133 \
atmosphere 133 calendar 133 chip 133 conway 133 dirty 133 electronic 133 entitled 133 epidemic 133 escalating 133 \
falsely 133 flake 133 grass 133 guaranteed 133 hole 133 households 133 identifying 133 incentives 133 klobuchar 133 \
logic 133 manufacturers 133 nra 133 ny 133 payroll 133 prosecuted 133 quotes 133 retreat 133 separation 133 \
software 133 spots 133 theater 133 tobacco 133 trans 133 undecided 133 wikileaks 133 71 132 alcohol 132 amazing 132 \
appreciate 132 appropriations 132 arena 132 authorization 132 bench 132 blocks 132 bond 132 brooklyn 132 button 132 \
cdc 132 clarify 132 classic 132 colleges 132 compliance 132 contracts 132 contribution 132 cooper 132 crackdown 132 \
documented 132 downtown 132 extending 132 flags 132 generous 132 guests 132 gunman 132 intends 132 meets 132 \
migration 132 mom 132 neighborhoods 132 netanyahu 132 personality 132 purchased 132 react 132 reps 132 retail 132 \
revised 132 rosenstein 132 sake 132 spike 132 symbolic 132 teach 132 trafficking 132 accomplished 131 alerts 131 \
annually 131 apology 131 bigotry 131 blind 131 cool 131 delegation 131 denver 131 elites 131 evident 131 gear 131 \
golden 131 harmful 131 hikes 131 indicating 131 landed 131 longstanding 131 md 131 observed 131 placing 131 \
preliminary 131 procedural 131 proposing 131 recovered 131 row 131 shame 131 shutting 131 assuming 129 cell 129 \
consequence 129 des 129 determining 129 hair 129 hostage 129 interpretation 129 italy 129 lacked 129 lake 129 \
mandates 129 mask 129 meantime 129 preference 129 pyongyang 129 remark 129 revenues 129 ride 129 shadow 129 soul 129 \
tapped 129 terry 129 tragic 129 unexpected 129 volunteer 129 61 128 apartment 128 civic 128 clashes 128 cops 128 \
debating 128 decent 128 defeating 128 defensive 128 destructive 128 disappointing 128 formerly 128 gdp 128 glad 128 \
impacts 128 impeached 128 minneapolis 128 novel 128 overseeing 128 pays 128 proponents 128 ring 128 uncertain 128 \
undercut 128 uninsured 128 units 128 virtual 128 130 127 abused 127 acceptance 127 assigned 127 awarded 127 \
battling 127 breach 127 canadian 127 centered 127 commentators 127 contractor 127 demonstration 127 desperately 127 \
dreamers 127 endorsing 127 escalation 127 evangelical 127 focuses 127 grab 127 indian 127 kid 127 label 127 \
marijuana 127 ownership 127 prohibit 127 publisher 127 rallying 127 rebels 127 relatives 127 scared 127 subpoenas 127 \
subsequently 127 warm 127 additionally 126 awful 126 boys 126 brutality 126 collar 126 dishonest 126 drafted 126 \
enrollment 126 franklin 126 heels 126 infection 126 injuries 126 iraqi 126 lacks 126 lately 126 liability 126 lt 126 \
murdered 126 odd 126 rebuild 126 regions 126 rejecting 126 segment 126 situations 126 statute 126 strip 126 \
surveyed 126 technically 126 touting 126 towns 126 worthy 126 arrivals 124 billionaires 124 bruce 124 bulk 124 \
compare 124 countless 124 cuba 124 defining 124 delays 124 derail 124 discipline 124 dominant 124 equity 124 fires 124 \
football 124 founders 124 intentions 124 karen 124 laden 124 moines 124 overwhelmed 124 performing 124 positioned 124 \
premium 124 rushed 124 speakers 124 stream 124 summary 124 teaching 124 truck 124 visible 124 websites 124 wire 124 \
120 123 99 123 attributed 123 controversies 123 default 123 deliberate 123 dictator 123 hacked 123 hardest 123 \
heightened 123 hiding 123 index 123 migrant 123 offset 123 outspoken 123 palestinian 123 pursued 123 rebuke 123 \
ross 123 surprisingly 123 survived 123 withhold 123 witnessed 123 yale 123 accompanied 122 acknowledging 122 \
adversaries 122 alternatives 122 applying 122 authoritarian 122 award 122 ballistic 122 champion 122 convincing 122 \
counterpart 122 criticisms 122 cyber 122 dependent 122 deported 122 disagreement 122 douglas 122 drone 122 fits 122 \
fossil 122 gingrich 122 gubernatorial 122 iii 122 inform 122 irony 122 isolated 122 killer 122 killings 122 lone 122 \
mo 122 nadler 122 objected 122 owns 122 roads 122 seconds 122 shelter 122 sheriff 122 sophisticated 122 tolerance 122 \
vastly 122 withdrew 122 wonderful 122 agreeing 121 alert 121 alter 121 austin 121 banking 121 barrier 121 beast 121 \
believing 121 bizarre 121 cheers 121 condemnation 121 demographics 121 distributed 121 earnings 121 fled 121 \
freshman 121 governance 121 gray 121 hackers 121 imports 121 invested 121 justification 121 keystone 121 lasted 121 \
lawful 121 loose 121 luck 121 mobile 121 mouth 121 neighboring 121 newt 121 organize 121 pure 121 restaurants 121 \
rulings 121 surface 121 tends 121 tracks 121 user 121 visas 121 wise 121 activism 119 ages 119 arriving 119 \
attracted 119 avenue 119 barring 119 cheap 119 delivery 119 description 119 diseases 119 distribution 119 \
endorsements 119 fatal 119 financing 119 hidden 119 naturally 119 prescription 119 racially 119 retiring 119 \
searching 119 seattle 119 sponsor 119 standoff 119 unnamed 119 wallace 119 1980 118 95 118 barred 118 chancellor 118 \
cnbc 118 dangers 118 dating 118 diane 118 dig 118 drag 118 eat 118 editors 118 enable 118 federation 118 \
frontrunner 118 greenhouse 118 guarantees 118 hike 118 http 118 influenced 118 institutional 118 litigation 118 \
managers 118 oversee 118 planes 118 remembered 118 respectively 118 rex 118 slavery 118 stalled 118 stem 118 sun 118 \
suspicious 118 sustainable 118 undermined 118 yorker 118 accounting 117 actor 117 affecting 117 appointees 117 \
assassination 117 awareness 117 bed 117 brennan 117 catastrophic 117 clause 117 confidential 117 dad 117 debbie 117 \
dossier 117 drinking 117 establishing 117 expecting 117 ferguson 117 freedoms 117 freely 117 gradually 117 grateful 117 \
hack 117 leftist 117 nazi 117 opens 117 opted 117 philosophy 117 podcast 117 prayer 117 protects 117 quarters 117 \
random 117 rational 117 satisfied 117 scalia 117 scholar 117 soldier 117 sponsors 117 stevens 117 transparent 117 \
unemployed 117 winners 117 77 116 aaron 116 accusation 116 administrator 116 aliens 116 approaching 116 checking 116 \
contractors 116 conventions 116 counterterrorism 116 disrupt 116 donated 116 fields 116 gift 116 hostility 116 \
identification 116 japanese 116 joshua 116 murkowski 116 murphy 116 negotiators 116 obtaining 116 pathway 116 \
persistent 116 phil 116 praising 116 propose 116 safely 116 scrambling 116 sink 116 slight 116 stars 116 succeeded 116 \
visitors 116 workplace 116 appealed 114 asset 114 assure 114 attitudes 114 bloody 114 carries 114 cautioned 114 \
cheered 114 corker 114 coup 114 dire 114 distant 114 economically 114 finances 114 floated 114 foxnews 114 fuels 114 \
horrific 114 hosting 114 humanity 114 inadequate 114 intentionally 114 lockdown 114 mattis 114 membership 114 \
militant 114 motives 114 outraged 114 outsider 114 pollution 114 proposition 114 pushes 114 realistic 114 rollout 114 \
rourke 114 studied 114 systemic 114 thorough 114 unsubscribe 114 vetting 114 walls 114 yield 114 appoint 113 bases 113 \
bobby 113 castro 113 circulated 113 clip 113 compensation 113 condemning 113 confronting 113 correction 113 covers 113 \
daughters 113 diego 113 difficulty 113 discretion 113 doctrine 113 educational 113 ernst 113 fixing 113 fleeing 113 \
hailed 113 halls 113 hat 113 hong 113 inaccurate 113 injustice 113 invite 113 irresponsible 113 knock 113 lynch 113 \
marketplace 113 marking 113 movements 113 neck 113 newspapers 113 ouster 113 outgoing 113 pact 113 partially 113 \
proclaimed 113 questionable 113 reacted 113 researcher 113 shaping 113 spends 113 sullivan 113 unlawful 113 vicious 113 \
warfare 113 advocating 112 amazon 112 applicants 112 benefited 112 caps 112 churches 112 clarity 112 critique 112 \
existed 112 hatch 112 hypocrisy 112 incomes 112 innovation 112 insistence 112 instructed 112 interactions 112 jews 112 \
jokes 112 keith 112 mandated 112 method 112 mnuchin 112 namely 112 occasion 112 publishing 112 raw 112 shrinking 112 \
slated 112 socialism 112 solidarity 112 steadily 112 suburbs 112 suspicion 112 treaty 112 undermining 112 \
unilaterally 112 unusually 112 wondering 112 advancing 111 answering 111 authored 111 band 111 baseball 111 burn 111 \
burned 111 cite 111 committing 111 consulate 111 dave 111 designated 111 dismissal 111 excessive 111 experiencing 111 \
gore 111 hopefuls 111 insult 111 lewis 111 lgbt 111 licensing 111 maintains 111 makers 111 marathon 111 merit 111 \
models 111 outstanding 111 powered 111 processing 111 rage 111 realities 111 reductions 111 relies 111 risky 111 \
rocket 111 rooted 111 sided 111 sovereignty 111 steep 111 tenn 111 tide 111 tony 111 unfortunate 111 uniform 111 \
wrapped 111 aca 109 affects 109 bag 109 belong 109 biased 109 chaotic 109 christine 109 compromised 109 \
conservatism 109 delaware 109 delaying 109 extremism 109 forthcoming 109 hey 109 isolation 109 kellyanne 109 \
listened 109 morally 109 mutual 109 nick 109 northeast 109 pause 109 phones 109 portrayed 109 proving 109 rated 109 \
refugee 109 refuses 109 rein 109 shed 109 simultaneously 109 spying 109 symbol 109 sympathetic 109 timothy 109 \
vacation 109 ali 108 array 108 attached 108 awaiting 108 backdrop 108 celebration 108 celebrity 108 cooperating 108 \
database 108 deter 108 embracing 108 exports 108 fraction 108 genuinely 108 honestly 108 immune 108 inclined 108 ly 108 \
merits 108 midwest 108 mile 108 mulvaney 108 neighbor 108 obstruct 108 operated 108 persons 108 pivotal 108 \
responsibilities 108 restricted 108 roosevelt 108 rumors 108 seekers 108 shoulder 108 stations 108 tears 108 \
turkish 108 unarmed 108 unilateral 108 wherever 108 allied 107 certainty 107 charlottesville 107 commentator 107 \
decrease 107 edition 107 fence 107 hearts 107 highway 107 hometown 107 horse 107 inevitably 107 item 107 lieutenant 107 \
luther 107 nafta 107 nationals 107 obligations 107 ousted 107 overturned 107 pack 107 photograph 107 pop 107 \
pretend 107 producer 107 prohibited 107 province 107 publish 107 recommend 107 reed 107 rolls 107 scholars 107 \
slowed 107 slowing 107 smoke 107 stephanie 107 unauthorized 107 uncovered 107 unleashed 107 wsj 107 aggression 106 \
alleges 106 charlotte 106 defund 106 electricity 106 errors 106 factory 106 fines 106 framed 106 gatherings 106 \
gorsuch 106 hannity 106 hoax 106 ideal 106 impressive 106 islands 106 kathleen 106 lands 106 misinformation 106 \
motive 106 norm 106 orange 106 passion 106 polarized 106 pride 106 producing 106 regain 106 respects 106 rev 106 \
rhode 106 ships 106 shouting 106 socially 106 sons 106 span 106 tense 106 transgender 106 unanimously 106 \
undermines 106 unrelated 106 walter 106 withheld 106 wore 106 aboard 104 admits 104 advocated 104 angela 104 \
comparing 104 contend 104 controlling 104 coordination 104 corporation 104 dana 104 dirt 104 examining 104 \
federally 104 flexibility 104 greeted 104 harvey 104 historian 104 honored 104 hopkins 104 incumbents 104 knocked 104 \
kong 104 leaking 104 mountain 104 murray 104 nasty 104 patriot 104 punished 104 recognizing 104 relating 104 retain 104 \
screening 104 sectors 104 shore 104 skilled 104 sky 104 slew 104 tillerson 104 underscored 104 venezuela 104 wade 104 \
watergate 104 abruptly 103 admitting 103 brookings 103 coffee 103 collapsed 103 competitors 103 constituency 103 \
debated 103 delivers 103 duck 103 durbin 103 dynamics 103 electric 103 en 103 enduring 103 examiner 103 filings 103 \
finger 103 forecast 103 funeral 103 granting 103 instagram 103 investing 103 julian 103 latin 103 marshall 103 mich 103 \
nationalism 103 omar 103 ordering 103 overly 103 physically 103 possession 103 predecessors 103 regarded 103 \
repealed 103 revelation 103 revolutionary 103 rhetorical 103 takeaways 103 thirty 103 tricky 103 unfairly 103 \
utterly 103 accuses 102 achievements 102 airstrikes 102 akin 102 anytime 102 approving 102 belt 102 briefings 102 \
capitalism 102 categories 102 cloud 102 collecting 102 compiled 102 congresswoman 102 constitute 102 cotton 102 \
dates 102 defends 102 deport 102 disagreements 102 disclosures 102 dow 102 downplayed 102 drives 102 dry 102 \
eliminated 102 forgotten 102 freeze 102 halted 102 handing 102 hotels 102 improper 102 improvement 102 incorrect 102 \
koch 102 nunes 102 orlando 102 outlook 102 oversees 102 parade 102 pastor 102 plagued 102 policymakers 102 puerto 102 \
remote 102 repeating 102 residence 102 revive 102 ripped 102 secrets 102 seniors 102 separated 102 slogan 102 \
spicer 102 spur 102 stamp 102 thanked 102 traction 102 transactions 102 unlimited 102 usat 102 xi 102 1995 101 1997 101 \
antonio 101 anxious 101 arrangement 101 attendees 101 boosting 101 brad 101 championed 101 channels 101 checked 101 \
complain 101 contention 101 crew 101 digits 101 distinct 101 efficient 101 enthusiastic 101 everyday 101 \
expectation 101 exploit 101 explore 101 flights 101 francis 101 guards 101 id 101 inclusive 101 infectious 101 \
irrelevant 101 lamar 101 liar 101 licenses 101 maria 101 mob 101 operational 101 patience 101 predicting 101 \
pressured 101 rationale 101 renew 101 requesting 101 shouted 101 skin 101 stricter 101 survivors 101 tampa 101 \
technologies 101 tendency 101 tier 101 turmoil 101 versions 101 volodymyr 101 weaken 101 whereas 101 worrying 101 \
adequate 99 agricultural 99 avert 99 branches 99 concede 99 consequential 99 dreams 99 drivers 99 eating 99 hang 99 \
ideals 99 insiders 99 interpreted 99 lesser 99 lethal 99 loves 99 max 99 occasionally 99 operates 99 phony 99 \
pragmatic 99 punch 99 pushback 99 rallied 99 ray 99 semi 99 sentences 99 sentencing 99 severely 99 signaling 99 \
singled 99 specialist 99 sum 99 taliban 99 verdict 99 volume 99 warns 99 1990 98 accomplishments 98 assaulted 98 \
attendance 98 audiences 98 bible 98 brave 98 bullet 98 buzzfeed 98 charleston 98 chart 98 confederate 98 diminished 98 \
disruption 98 effectiveness 98 emailed 98 ethical 98 examined 98 excellent 98 explosives 98 felony 98 financially 98 \
flaws 98 gerald 98 gridlock 98 hagel 98 immunity 98 interim 98 ironically 98 jobless 98 kate 98 loopholes 98 madison 98 \
master 98 mentally 98 nominations 98 posting 98 pricing 98 rebel 98 references 98 scored 98 sidelines 98 sustain 98 \
trumpgop 98 undo 98 winds 98 wondered 98 x 98 zelensky 98 73 97 announces 97 communicate 97 confirms 97 contents 97 \
correctness 97 countered 97 craft 97 dismantle 97 earliest 97 emphasize 97 empire 97 enforced 97 expertise 97 fda 97 \
files 97 foreigners 97 grasp 97 impacted 97 ivanka 97 jerusalem 97 jesus 97 jurisdiction 97 lowering 97 magazines 97 \
misguided 97 mode 97 mogul 97 naming 97 negotiation 97 overreach 97 print 97 proves 97 reflection 97 riot 97 steal 97 \
sweep 97 tariff 97 trajectory 97 twist 97 walks 97 warner 97 whatsoever 97 ag 96 alarming 96 albeit 96 bare 96 \
capability 96 chase 96 cites 96 confirming 96 creative 96 deleted 96 disappointment 96 draws 96 fred 96 functions 96 \
impasse 96 import 96 insults 96 intervene 96 invoked 96 jill 96 lacking 96 library 96 lights 96 lobbyist 96 marc 96 \
mechanism 96 pen 96 physician 96 plausible 96 podesta 96 portray 96 purple 96 snowden 96 structural 96 studying 96 \
stump 96 theft 96 tracked 96 tuition 96 vowing 96 weakened 96 81 94 900 94 advise 94 audio 94 awkward 94 baker 94 \
blown 94 boundaries 94 decency 94 deportations 94 devin 94 donation 94 empower 94 experiment 94 fulfill 94 \
furthermore 94 gesture 94 haley 94 infections 94 karl 94 kirsten 94 lined 94 lining 94 mentioning 94 mortgage 94 \
newtown 94 notified 94 oral 94 orrin 94 palm 94 parks 94 reconciliation 94 representation 94 rises 94 ruth 94 shaped 94 \
singapore 94 steele 94 virtue 94 voluntarily 94 1984 93 350 93 78 93 accommodate 93 aclu 93 advisor 93 beto 93 \
borrowing 93 cease 93 celebrities 93 challengers 93 closure 93 computers 93 cruel 93 currency 93 detailing 93 \
discredit 93 disinformation 93 disregard 93 dragged 93 dubious 93 export 93 fighter 93 gillibrand 93 glass 93 gut 93 \
height 93 inspire 93 investor 93 joked 93 machines 93 margaret 93 minimal 93 nelson 93 nod 93 offenses 93 powell 93 \
provider 93 purchasing 93 recording 93 reproductive 93 resisted 93 restrictive 93 riots 93 satisfy 93 shrink 93 \
smear 93 smoking 93 successes 93 suggestions 93 supremacy 93 tally 93 tightening 93 torture 93 unaware 93 1986 92 \
administrators 92 allen 92 assurances 92 bargaining 92 blames 92 breakfast 92 celebrating 92 clinic 92 consult 92 \
crafted 92 criteria 92 cycles 92 cynical 92 dear 92 demonstrates 92 disapproval 92 discriminatory 92 dismissing 92 \
exercising 92 factions 92 formidable 92 garner 92 georgetown 92 globally 92 holy 92 ineffective 92 ire 92 jeremy 92 \
jessica 92 lamented 92 laugh 92 legislatures 92 mad 92 malley 92 martha 92 median 92 muster 92 ninth 92 prevail 92 \
quest 92 respective 92 rogers 92 rooms 92 setback 92 slip 92 statue 92 stays 92 themes 92 thereby 92 warrants 92 \
wealthiest 92 74 90 76 90 84 90 advisory 90 breathing 90 carl 90 casualties 90 chest 90 commented 90 corp 90 \
cybersecurity 90 deploy 90 disapprove 90 earners 90 excluded 90 groundwork 90 heidi 90 insufficient 90 invalid 90 \
lane 90 launches 90 lean 90 marching 90 melania 90 mentions 90 minimize 90 mirror 90 origins 90 palin 90 phoenix 90 \
port 90 pray 90 prisons 90 processes 90 reflecting 90 reward 90 rightly 90 sample 90 schultz 90 shortage 90 silicon 90 \
sleep 90 stealing 90 stewart 90 subcommittee 90 suing 90 surrogates 90 tapper 90 thrilled 90 tolerate 90 upward 90 \
wedding 90 zones 90 academy 89 affiliate 89 aiming 89 blasts 89 breath 89 brussels 89 buried 89 careers 89 catherine 89 \
chelsea 89 clashed 89 clothes 89 conn 89 consulted 89 damn 89 displayed 89 distraction 89 echo 89 egregious 89 \
entitlements 89 entity 89 existential 89 extends 89 foolish 89 formula 89 fortune 89 foster 89 gowdy 89 grabs 89 \
hammer 89 ideologically 89 jinping 89 johns 89 joy 89 lifting 89 loretta 89 maker 89 moon 89 motivation 89 nightmare 89 \
oriented 89 osama 89 outline 89 parking 89 parliamentary 89 poured 89 predominantly 89 probes 89 profoundly 89 \
reactions 89 reasoning 89 refrain 89 releases 89 reversal 89 rifles 89 roe 89 sacred 89 sadly 89 scary 89 senatorial 89 \
shuttered 89 skeptics 89 sounding 89 southwest 89 subjects 89 theresa 89 torn 89 tribune 89 troubles 89 unhappy 89 \
vary 89 vehemently 89 wildly 89 1976 88 accuracy 88 airlines 88 assertions 88 bearing 88 beings 88 blew 88 brilliant 88 \
bureaucrats 88 climb 88 clothing 88 commonly 88 component 88 constructive 88 crude 88 endured 88 engine 88 escalate 88 \
expansive 88 fiery 88 financed 88 flipped 88 flooding 88 flurry 88 heroes 88 hurts 88 identities 88 inquiries 88 \
janet 88 lesbian 88 obscure 88 origin 88 oust 88 prompt 88 raid 88 rent 88 restricting 88 rico 88 sanctuary 88 \
sensible 88 shaken 88 shirt 88 sizable 88 surrender 88 tasked 88 withholding 88 1988 87 abiding 87 advising 87 \
angered 87 babies 87 bailout 87 banner 87 boom 87 bullets 87 clearer 87 compelled 87 cop 87 coupled 87 downturn 87 \
drink 87 echoing 87 elaborate 87 fee 87 fiorina 87 freed 87 fury 87 identical 87 intact 87 intensity 87 limitations 87 \
mall 87 marketing 87 meat 87 memoir 87 mick 87 palestinians 87 paso 87 passionate 87 perspectives 87 pockets 87 \
pregnancy 87 purported 87 quid 87 quinnipiac 87 radar 87 ralph 87 reasonably 87 receives 87 reluctance 87 richmond 87 \
salary 87 sequestration 87 solved 87 southeast 87 staged 87 stanford 87 strengthening 87 sufficiently 87 thoroughly 87 \
understandable 87 weird 87 1973 85 1991 85 88 85 94 85 abolish 85 achieving 85 acknowledges 85 airports 85 \
allegiance 85 antonin 85 awards 85 beneath 85 brady 85 breakthrough 85 brendan 85 bubble 85 bully 85 calculated 85 \
charity 85 concludes 85 consumed 85 consumption 85 crooked 85 cummings 85 cure 85 disgusting 85 dressed 85 equipped 85 \
essence 85 exceed 85 executed 85 friendship 85 gaps 85 grip 85 hawks 85 inclusion 85 ind 85 independently 85 injury 85 \
insight 85 judged 85 landslide 85 legalization 85 medium 85 ministers 85 murders 85 nose 85 nyt 85 ocean 85 painted 85 \
partisans 85 portions 85 prayers 85 predictions 85 prohibits 85 rail 85 regulators 85 relentless 85 rewrite 85 seal 85 \
steer 85 surged 85 surrogate 85 thwart 85 unanimous 85 underscores 85 upholding 85 vigorously 85 volatile 85 \
voluntary 85 withdrawing 85 www 85 08 84 advantages 84 aged 84 altered 84 appointee 84 blasio 84 breakdown 84 bump 84 \
carly 84 cbn 84 cleaning 84 columnists 84 conflicting 84 considerably 84 declines 84 dem 84 dennis 84 digit 84 \
disabled 84 distrust 84 engineering 84 evenly 84 explosion 84 facilitate 84 facto 84 fifty 84 foe 84 forty 84 fringe 84 \
ga 84 haul 84 idaho 84 juan 84 lawrence 84 mining 84 mock 84 monetary 84 naval 84 navigate 84 neo 84 nursing 84 owe 84 \
patterns 84 plaintiffs 84 pledges 84 pollsters 84 posture 84 pressuring 84 psychological 84 rain 84 recognizes 84 \
reduces 84 repair 84 restoring 84 rocky 84 scare 84 shaking 84 shy 84 spain 84 strain 84 suburb 84 supremacists 84 \
sympathy 84 teenager 84 tickets 84 transferred 84 trips 84 trucks 84 undoubtedly 84 universe 84 07 83 1964 83 83 83 \
abide 83 accurately 83 assumption 83 authorize 83 bankruptcy 83 classroom 83 clinics 83 contributors 83 critically 83 \
crying 83 cuban 83 definitive 83 deployment 83 differ 83 disappear 83 discover 83 disgrace 83 dispatched 83 doubling 83 \
edited 83 electing 83 elevated 83 enrolled 83 faithful 83 fronts 83 grim 83 grocery 83 hint 83 imagined 83 \
improvements 83 indefinitely 83 kicks 83 lingering 83 loser 83 microsoft 83 mohammed 83 mystery 83 obstacles 83 \
opioid 83 ports 83 preferences 83 prevents 83 prioritize 83 quarantine 83 reassure 83 recruit 83 samuel 83 sequester 83 \
shortages 83 silly 83 spurred 83 straightforward 83 tips 83 tribute 83 unsuccessful 83 vow 83 wyoming 83 19th 82 79 82 \
airing 82 ala 82 bargain 82 bilateral 82 blast 82 boasted 82 brexit 82 buck 82 bureaucracy 82 campuses 82 capped 82 \
coordinate 82 counselor 82 craig 82 credited 82 directing 82 doomed 82 drops 82 duke 82 embattled 82 emily 82 \
escalated 82 evan 82 figured 82 flee 82 hhs 82 honesty 82 humans 82 inherently 82 intensified 82 interfering 82 \
jeopardy 82 jose 82 katie 82 memories 82 merkel 82 metropolitan 82 nazis 82 occupied 82 pacs 82 prospective 82 \
rampant 82 recalls 82 recommendation 82 referenced 82 rogue 82 scalise 82 slim 82 spite 82 sprawling 82 staggering 82 \
stripped 82 subtle 82 superior 82 supremacist 82 survival 82 tale 82 unpredictable 82 wash 82 1972 80 87 80 accuser 80 \
affiliation 80 assumptions 80 beaten 80 bribery 80 centuries 80 chronic 80 combating 80 conferences 80 correctly 80 \
difficulties 80 drones 80 endangered 80 energized 80 enroll 80 enters 80 espionage 80 examination 80 exemption 80 \
filling 80 flagged 80 foes 80 fragile 80 generals 80 hammered 80 hurdles 80 immense 80 improperly 80 inflicted 80 \
isil 80 libertarians 80 losers 80 mayors 80 memos 80 mild 80 milwaukee 80 missions 80 moderator 80 newsom 80 nfl 80 \
noon 80 notorious 80 obstacle 80 ramp 80 recaptcha 80 reception 80 respectful 80 salt 80 santorum 80 stems 80 \
tactical 80 takeover 80 tall 80 temperature 80 texts 80 thoughtful 80 venue 80 wound 80 06 79 addiction 79 adjusted 79 \
amend 79 apparatus 79 assaults 79 assembled 79 asserting 79 blasting 79 boards 79 bombings 79 bridges 79 bullying 79 \
buzz 79 censorship 79 cheaper 79 chilling 79 clicking 79 coherent 79 comeback 79 decried 79 disproportionate 79 \
divides 79 emanuel 79 embarrassment 79 emboldened 79 emerges 79 factual 79 gays 79 gordon 79 grievances 79 grows 79 \
guided 79 habit 79 imperative 79 instructions 79 jindal 79 jumping 79 laughing 79 leg 79 legalized 79 loving 79 \
marched 79 metoo 79 misled 79 monica 79 morgan 79 mothers 79 mounted 79 obsessed 79 openness 79 orchestrated 79 \
outcry 79 pardon 79 petty 79 poison 79 pot 79 practically 79 prepares 79 producers 79 regards 79 regimes 79 \
rejection 79 renewable 79 restraint 79 santa 79 seth 79 solving 79 stemming 79 stunned 79 subjected 79 suppress 79 \
tighter 79 transform 79 transmission 79 tree 79 vaping 79 viewing 79 vulnerability 79 windows 79 worship 79 180 78 \
1950s 78 abraham 78 actress 78 balancing 78 basketball 78 beacon 78 bears 78 brazil 78 carlos 78 charter 78 clearing 78 \
cole 78 defiance 78 dogs 78 eligibility 78 enabled 78 evolution 78 exemptions 78 firearm 78 glenn 78 grace 78 horror 78 \
lame 78 minn 78 orleans 78 payer 78 pittsburgh 78 potent 78 precious 78 predicts 78 proceeding 78 prohibition 78 \
promotion 78 purely 78 quoting 78 rachel 78 responds 78 savvy 78 seated 78 secretaries 78 sentiments 78 seventh 78 \
slash 78 song 78 spectacle 78 statutes 78 talent 78 technological 78 teenagers 78 transcripts 78 trash 78 trauma 78 \
unfavorable 78 unfit 78 welcoming 78 wounds 78 abandoning 77 accident 77 affirmative 77 afghan 77 anticipate 77 \
applauded 77 assert 77 backgrounds 77 beloved 77 bonds 77 carrier 77 cheering 77 coach 77 colin 77 compound 77 \
constitutionally 77 counterproductive 77 courtroom 77 dance 77 dated 77 dealers 77 defendant 77 denounce 77 deserved 77 \
distract 77 dress 77 evaluate 77 execution 77 exploited 77 exposing 77 fathers 77 fearful 77 forcefully 77 \
functioning 77 giants 77 grabbed 77 guilt 77 habits 77 hypothetical 77 info 77 introducing 77 jailed 77 jet 77 \
lifelong 77 linking 77 lucky 77 magic 77 marry 77 mccabe 77 nev 77 ours 77 paycheck 77 phillips 77 podium 77 \
presentation 77 presenting 77 pressures 77 programming 77 prolonged 77 provoked 77 punishing 77 railed 77 responders 77 \
robot 77 skip 77 sleeping 77 solar 77 spaces 77 spark 77 squarely 77 stopgap 77 tap 77 thanksgiving 77 transport 77 \
ward 77 140 75 1968 75 98 75 amounted 75 beneficiaries 75 bombshell 75 bother 75 cbo 75 circus 75 concentrated 75 \
corey 75 darrell 75 defendants 75 defender 75 diagnosed 75 distinguish 75 dumb 75 dump 75 ebola 75 encountered 75 \
enjoying 75 gardner 75 garnered 75 glimpse 75 grabbing 75 grapple 75 heal 75 hinted 75 homeless 75 honduras 75 \
inaugural 75 installed 75 instant 75 knee 75 lays 75 loaded 75 mar 75 minus 75 negatively 75 nikki 75 offended 75 \
organizer 75 philip 75 poland 75 predictable 75 preparation 75 preserving 75 promotes 75 promotions 75 proxy 75 \
reconsider 75 regulated 75 revenge 75 salvador 75 satellite 75 script 75 skill 75 tag 75 tanks 75 teeth 75 \
testifying 75 timely 75 toomey 75 toughest 75 trailing 75 treats 75 twin 75 uniquely 75 uphill 75 varying 75 xl 75 \
1989 74 92 74 abusing 74 adjust 74 allege 74 assessments 74 availability 74 battlefield 74 berkeley 74 burst 74 \
calculus 74 chooses 74 chunk 74 clapper 74 clarified 74 coastal 74 colluded 74 comparable 74 compassion 74 \
concession 74 damages 74 daniels 74 defunding 74 discretionary 74 disdain 74 dysfunctional 74 easing 74 ellis 74 \
empowered 74 engineer 74 envoy 74 escaped 74 evangelicals 74 fisa 74 flash 74 fortunes 74 fundraisers 74 governed 74 \
governmental 74 gregory 74 guatemala 74 harmed 74 hoyer 74 hunting 74 ignorance 74 impressed 74 informal 74 intel 74 \
iron 74 kaiser 74 keen 74 lab 74 lets 74 marie 74 millennials 74 mobilize 74 narratives 74 objectives 74 offenders 74 \
oldest 74 outsiders 74 peril 74 persecution 74 polarizing 74 portman 74 prisoner 74 pronounced 74 proportion 74 \
protested 74 reaches 74 rebuilding 74 rejects 74 reliance 74 reminds 74 remotely 74 rests 74 screaming 74 semitic 74 \
simon 74 slipped 74 specify 74 tackling 74 transformation 74 travelers 74 trey 74 uncle 74 uranium 74 vaccine 74 \
verified 74 vetted 74 wayne 74 weaker 74 270 73 academics 73 accelerated 73 accordingly 73 addison 73 adopting 73 \
arranged 73 attractive 73 audit 73 bail 73 barrage 73 barry 73 bidens 73 blowing 73 blueprint 73 bureaucratic 73 ca 73 \
cameron 73 cheney 73 clarence 73 clark 73 clips 73 confusing 73 deborah 73 denials 73 disappeared 73 discovery 73 \
dividing 73 drastic 73 fame 73 fatally 73 fearing 73 fingers 73 fold 73 fraught 73 funny 73 gasoline 73 ginsburg 73 \
harbor 73 hawkish 73 initiated 73 insulting 73 jane 73 jets 73 khan 73 mason 73 matched 73 mistaken 73 mitigate 73 \
mocking 73 necessity 73 orc 73 outlines 73 perceptions 73 periods 73 persona 73 pilot 73 pope 73 postponed 73 prince 73 \
ranked 73 referencing 73 reopened 73 reset 73 resource 73 reversing 73 royal 73 sometime 73 stretched 73 transit 73 \
unpaid 73 wasserman 73 woke 73 yang 73 93 72 admissions 72 alliances 72 baghdad 72 betsy 72 boycott 72 brooks 72 \
centerpiece 72 chains 72 chanting 72 climbed 72 colo 72 contemporary 72 cruise 72 crushing 72 curious 72 curve 72 \
deductions 72 defiant 72 discontent 72 disgraceful 72 donate 72 drafting 72 dust 72 elijah 72 emmanuel 72 encounters 72 \
engineers 72 entrance 72 erdoğan 72 expired 72 flowing 72 flu 72 foremost 72 frustrating 72 icon 72 ignores 72 \
implicit 72 implied 72 inaction 72 incorrectly 72 input 72 interrupted 72 iranians 72 kicking 72 labeling 72 \
loophole 72 mattered 72 mcgahn 72 morality 72 newsroom 72 noise 72 nurses 72 patriotism 72 pension 72 premise 72 \
proudly 72 queen 72 rampage 72 readily 72 realm 72 recruiting 72 retire 72 safeguards 72 searches 72 seoul 72 \
shameful 72 sierra 72 sincere 72 singer 72 somalia 72 spell 72 stamps 72 statutory 72 suits 72 treatments 72 \
trending 72 trials 72 triumph 72 unanswered 72 unsuccessfully 72 village 72 wow 72 82 70 absentee 70 axelrod 70 \
bankrupt 70 bennett 70 botched 70 chorus 70 courtesy 70 debacle 70 emphasizing 70 encourages 70 enjoys 70 entrenched 70 \
environmentalists 70 fantasy 70 fastest 70 feeds 70 firestorm 70 forceful 70 forge 70 futures 70 gavin 70 goldman 70 \
hamilton 70 helicopter 70 huffington 70 hussein 70 ian 70 immoral 70 inherent 70 instincts 70 ireland 70 ironic 70 \
junior 70 leon 70 lit 70 obstructed 70 oppression 70 paths 70 populism 70 possibilities 70 precise 70 prop 70 \
publicity 70 qualifications 70 reader 70 refers 70 remedy 70 resolutions 70 responsive 70 restored 70 revolt 70 \
scramble 70 smooth 70 staunch 70 steyer 70 strained 70 strictly 70 subscribing 70 suspending 70 suspicions 70 \
systematically 70 talented 70 teenage 70 tent 70 unidentified 70 unifying 70 uptick 70 verge 70 waging 70 110 69 \
adequately 69 alien 69 ample 69 arsenal 69 bent 69 blatant 69 boring 69 bowl 69 boxes 69 buyers 69 cantor 69 cheer 69 \
claire 69 commanding 69 concluding 69 consecutive 69 contracting 69 curtail 69 detainees 69 detractors 69 dislike 69 \
dominance 69 efficiency 69 embarrassed 69 ensures 69 essay 69 evolved 69 execute 69 explanations 69 extraordinarily 69 \
fauci 69 flatly 69 fueling 69 gps 69 graphic 69 grappling 69 inconsistent 69 intimidate 69 invoking 69 lebanon 69 \
lgbtq 69 lyndon 69 minors 69 myriad 69 paperwork 69 peers 69 peoples 69 polite 69 portland 69 prediction 69 \
premature 69 princeton 69 protester 69 radically 69 reckoning 69 recovering 69 recuse 69 resentment 69 roof 69 \
rushing 69 schemes 69 sheet 69 smile 69 sovereign 69 stiff 69 surgery 69 tables 69 taxation 69 teaches 69 tearing 69 \
tended 69 thread 69 townhall 69 traded 69 urges 69 vacant 69 walmart 69 yelling 69 zealand 69 97 68 adams 68 \
adoption 68 airwaves 68 appetite 68 arbitrary 68 assessing 68 bader 68 baseless 68 bluntly 68 catching 68 cellphone 68 \
clerk 68 comedian 68 conflicted 68 contradictory 68 corrected 68 crow 68 customer 68 defence 68 del 68 demonstrating 68 \
derided 68 detected 68 dilemma 68 directions 68 discourage 68 displays 68 downplay 68 egyptian 68 emergencies 68 \
employ 68 endure 68 exceeded 68 excuses 68 exercises 68 fat 68 fiction 68 fool 68 fruit 68 hated 68 herald 68 \
honoring 68 incompetent 68 inflammatory 68 instantly 68 lightly 68 lucrative 68 magnitude 68 maneuver 68 muscle 68 \
owed 68 paychecks 68 peacefully 68 pitched 68 pivot 68 pm 68 polled 68 prefers 68 pregnant 68 prohibiting 68 prone 68 \
provocative 68 remainder 68 retained 68 revisit 68 ruin 68 scenarios 68 secrecy 68 seeming 68 seriousness 68 \
signatures 68 slam 68 slower 68 steny 68 structures 68 suited 68 surging 68 sweden 68 tampering 68 thrive 68 tucker 68 \
unfounded 68 uproar 68 utter 68 vp 68 vying 68 yellow 68 zuckerberg 68 11th 67 abu 67 abusive 67 acquired 67 \
affirmed 67 alienating 67 alt 67 animals 67 balances 67 behave 67 birthday 67 bothered 67 competent 67 contingent 67 \
copies 67 crashed 67 disadvantage 67 documentary 67 eighth 67 enacting 67 exchanged 67 exclude 67 exploded 67 \
exploring 67 eyed 67 factories 67 farther 67 feeding 67 feud 67 flames 67 grief 67 harassed 67 hashtag 67 hateful 67 \
holes 67 incarceration 67 interaction 67 kaine 67 knowingly 67 kurds 67 lashed 67 laughed 67 legalize 67 levin 67 \
luxury 67 monitored 67 movies 67 obstructing 67 occupation 67 okla 67 outbreaks 67 passengers 67 patriots 67 \
persuaded 67 precautions 67 produces 67 reforming 67 refuge 67 reinforce 67 resumed 67 retailers 67 riding 67 \
salaries 67 scrap 67 securities 67 segments 67 settlements 67 sexism 67 sheer 67 stunt 67 suspension 67 systematic 67 \
tout 67 transformed 67 trapped 67 triggering 67 underground 67 unfolding 67 750 65 86 65 91 65 accounted 65 adhere 65 \
airline 65 analytics 65 angle 65 ar 65 bearer 65 betting 65 blessing 65 boon 65 buys 65 characterization 65 \
characters 65 components 65 concentration 65 connecting 65 constituencies 65 consuming 65 courses 65 debunked 65 \
defenses 65 descended 65 devastated 65 dictate 65 digging 65 dna 65 emotion 65 emotionally 65 emotions 65 enhanced 65 \
exaggerated 65 faculty 65 frozen 65 gangs 65 graduated 65 graduates 65 hence 65 holders 65 holdings 65 injunction 65 \
interfered 65 interpret 65 jesse 65 knocking 65 kurdish 65 lows 65 moderators 65 nurse 65 objects 65 occupy 65 \
output 65 painting 65 pledging 65 presided 65 probable 65 professors 65 properties 65 rebellion 65 recused 65 \
reserves 65 safeguard 65 sand 65 sebelius 65 secular 65 separating 65 sexist 65 shook 65 soared 65 soaring 65 \
storage 65 stranger 65 subpoenaed 65 switzerland 65 touching 65 traditions 65 unchanged 65 unify 65 untrue 65 wasted 65 \
wiped 65 wished 65 125 64 1979 64 1st 64 2000s 64 360 64 accomplishment 64 acquitted 64 acute 64 aging 64 aided 64 \
anne 64 anticipation 64 appropriately 64 arose 64 assurance 64 await 64 backer 64 baptist 64 belongs 64 bitterly 64 \
bogus 64 branded 64 brokered 64 builds 64 capturing 64 centre 64 cents 64 communicated 64 complications 64 concealed 64 \
convert 64 crafting 64 desired 64 directive 64 distinguished 64 dogged 64 donna 64 ears 64 educate 64 eisenhower 64 \
episodes 64 equation 64 expenditures 64 favorability 64 favoring 64 feds 64 figuring 64 finalized 64 flooded 64 \
footing 64 forest 64 gauge 64 generating 64 girlfriend 64 holidays 64 impeachable 64 incapable 64 intimidation 64 \
issa 64 jacob 64 journalistic 64 judgments 64 julie 64 klan 64 lago 64 landing 64 liberalism 64 libyan 64 looms 64 \
macron 64 mcdonald 64 nail 64 nationalists 64 nicholas 64 notoriously 64 palace 64 partnerships 64 pensions 64 \
performances 64 plunged 64 preparations 64 pretending 64 principled 64 proposes 64 rubber 64 runoff 64 scathing 64 \
shattered 64 siding 64 sights 64 spouses 64 startling 64 strengthened 64 swamp 64 switched 64 terribly 64 tilt 64 \
toss 64 travels 64 treason 64 trees 64 unfolded 64 unleash 64 valerie 64 woes 64 2021 63 450 63 acquire 63 adverse 63 \
align 63 anthem 63 aspirations 63 assessed 63 autonomy 63 awaited 63 backward 63 bags 63 bathroom 63 betrayal 63 \
binding 63 bipartisanship 63 cairo 63 chanted 63 closures 63 combative 63 commanders 63 confrontational 63 \
congressmen 63 creators 63 crimea 63 damning 63 deadliest 63 defines 63 disasters 63 discriminate 63 disposal 63 \
emergence 63 entrepreneur 63 evaluation 63 excitement 63 exhausted 63 favorably 63 fiercely 63 frenzy 63 furor 63 \
horizon 63 humor 63 hunger 63 hurdle 63 inherited 63 intern 63 inviting 63 joel 63 jurisdictions 63 katrina 63 \
liaison 63 lowered 63 luis 63 nights 63 orientation 63 override 63 oversaw 63 patty 63 penned 63 philippines 63 \
pinterest 63 plate 63 politicized 63 positively 63 poster 63 pouring 63 raging 63 relate 63 renewal 63 searched 63 \
sergey 63 shirts 63 slogans 63 spotted 63 stringent 63 subsidy 63 temperament 63 tentative 63 terminate 63 terrified 63 \
tons 63 transfers 63 tribal 63 tumultuous 63 unchecked 63 utility 63 venture 63 warrior 63 weekday 63 wings 63 10th 62 \
1987 62 accelerate 62 accidentally 62 allocated 62 ancient 62 appreciation 62 arming 62 athletes 62 authentic 62 \
bash 62 blasey 62 boeing 62 booming 62 brink 62 calculation 62 catastrophe 62 charitable 62 coincidence 62 concert 62 \
constitutes 62 contradict 62 courthouse 62 crowley 62 developer 62 dismantling 62 disparities 62 elena 62 erase 62 \
erin 62 evolving 62 excess 62 external 62 federalist 62 forefront 62 framing 62 generic 62 greece 62 halting 62 \
hammering 62 hitler 62 hourly 62 ignorant 62 incompetence 62 indications 62 innocence 62 inspectors 62 introduction 62 \
invaded 62 jamie 62 jean 62 joins 62 joking 62 lawn 62 liz 62 logistics 62 loudly 62 manipulation 62 marginalized 62 \
marketplaces 62 marriages 62 martinez 62 metal 62 museum 62 olympics 62 overshadowed 62 panels 62 pile 62 populous 62 \
protocol 62 protocols 62 qatar 62 quell 62 reacting 62 redacted 62 regulating 62 remembers 62 resonate 62 retaliate 62 \
rigorous 62 sasse 62 sealed 62 segregation 62 shell 62 species 62 spencer 62 spouse 62 stalemate 62 steam 62 \
suppression 62 tailored 62 taxing 62 teen 62 terrain 62 ticking 62 topped 62 tribe 62 troop 62 unsustainable 62 \
volunteered 62 vulnerabilities 62 walsh 62 analyzing 60 belgium 60 boasts 60 bomber 60 bore 60 bosses 60 bragged 60 \
bypass 60 canceling 60 carriers 60 chemicals 60 christianity 60 clues 60 comedy 60 consultants 60 coordinating 60 \
courageous 60 cup 60 demise 60 democracies 60 devos 60 dioxide 60 displaced 60 doom 60 elder 60 electability 60 \
exploiting 60 fallon 60 fantastic 60 fever 60 format 60 gabbard 60 gate 60 gifts 60 hail 60 hospitalized 60 huddled 60 \
impeaching 60 imported 60 intensify 60 intercepted 60 interventions 60 judging 60 kagan 60 kenneth 60 kitchen 60 \
labour 60 legislator 60 lend 60 licensed 60 logical 60 mails 60 makeup 60 manages 60 manufactured 60 messy 60 \
michele 60 myth 60 offshore 60 onslaught 60 outset 60 owes 60 perjury 60 pharmaceutical 60 physicians 60 pickup 60 \
pictured 60 pleas 60 posing 60 praises 60 probing 60 projections 60 prominently 60 purportedly 60 raids 60 \
reinforced 60 remarkably 60 restoration 60 salon 60 sham 60 slamming 60 slowdown 60 speculated 60 stir 60 storms 60 \
straw 60 theirs 60 toppled 60 transaction 60 trillions 60 trustworthy 60 unexpectedly 60 valued 60 void 60 waivers 60 \
wholesale 60 worldview 60 worn 60 wrongly 60 89 59 90s 59 96 59 acosta 59 analyzed 59 andrea 59 arts 59 australian 59 \
beltway 59 benchmark 59 blanket 59 bull 59 cancelled 59 capita 59 ceos 59 chairmen 59 climbing 59 cohn 59 \
communicating 59 compromising 59 conscious 59 considerations 59 contraception 59 contradicted 59 costing 59 \
counterintelligence 59 cracking 59 defy 59 desert 59 detect 59 directors 59 disagrees 59 disrespect 59 dose 59 \
drilling 59 drunk 59 envisioned 59 erdogan 59 fabric 59 finishing 59 floating 59 forbes 59 forming 59 fulfilling 59 \
heck 59 hedge 59 implicated 59 inadvertently 59 indictments 59 inspiring 59 invoke 59 jurors 59 louder 59 mainland 59 \
mansion 59 manuel 59 mcmaster 59 mislead 59 motivations 59 naacp 59 northeastern 59 photographs 59 plainly 59 potus 59 \
prescriptions 59 prosecutions 59 prosperous 59 protracted 59 punitive 59 racists 59 readiness 59 reilly 59 richest 59 \
saga 59 seizing 59 sells 59 settings 59 shaky 59 shipping 59 slide 59 staffing 59 swath 59 techniques 59 teens 59 \
temperatures 59 translate 59 trio 59 undertaken 59 uprising 59 upside 59 victoria 59 wasting 59 wells 59 09 58 1974 58 \
2nd 58 accompanying 58 accordance 58 aiding 58 alarmed 58 alienate 58 ambition 58 arise 58 ashamed 58 atomic 58 \
authorizing 58 aviation 58 bernardino 58 beside 58 boosted 58 burdens 58 carlson 58 chaired 58 characteristics 58 \
christ 58 civility 58 civilization 58 collectively 58 compel 58 complicit 58 compromises 58 convenient 58 criticizes 58 \
crushed 58 dare 58 dawn 58 dent 58 deploying 58 disciplined 58 disconnect 58 disruptive 58 downward 58 dragging 58 \
dysfunction 58 eleven 58 elimination 58 evacuated 58 exacerbated 58 exciting 58 fray 58 frustrations 58 garbage 58 \
geopolitical 58 guantanamo 58 handles 58 hassan 58 hawk 58 healthier 58 humane 58 illegitimate 58 implicitly 58 \
implies 58 imprisoned 58 insane 58 intercept 58 italian 58 jihad 58 knife 58 koreans 58 laughter 58 leahy 58 leaned 58 \
loyalists 58 malicious 58 maximize 58 mccaskill 58 meadows 58 mexicans 58 mindset 58 mortality 58 narrowed 58 noah 58 \
noble 58 oakland 58 objection 58 outlining 58 packages 58 parallel 58 perpetrators 58 persuasive 58 pervasive 58 \
plastic 58 plummeted 58 pound 58 prosecutorial 58 provoke 58 rattled 58 realclearpolitics 58 rebecca 58 recount 58 \
recounted 58 roman 58 sachs 58 semitism 58 shoes 58 sic 58 sincerely 58 sixty 58 slave 58 slaves 58 specter 58 \
spontaneous 58 stadium 58 stances 58 stole 58 sums 58 sweet 58 tangible 58 terrifying 58 testifies 58 thompson 58 \
vigorous 58 warriors 58 watchers 58 weinstein 58 wrap 58 wuhan 58 1965 57 accessible 57 adjustments 57 adm 57 \
admiration 57 ardent 57 articulate 57 averages 57 ayotte 57 bids 57 blank 57 borrow 57 breathe 57 bret 57 \
brotherhood 57 campbell 57 caring 57 cato 57 cells 57 chants 57 chatter 57 collaboration 57 convey 57 crystal 57 \
deduction 57 defying 57 deliberations 57 delicate 57 denis 57 disney 57 ditch 57 downplaying 57 downside 57 dual 57 \
echoes 57 empathy 57 ethnicity 57 expires 57 flavored 57 flows 57 grandfather 57 helm 57 hesitant 57 hezbollah 57 \
iconic 57 influx 57 insured 57 insurgent 57 investigator 57 isolate 57 israelis 57 jerrold 57 kills 57 kislyak 57 \
klein 57 klux 57 ku 57 kyle 57 lending 57 leveled 57 litany 57 louisville 57 manipulated 57 marginal 57 mcauliffe 57 \
megyn 57 monopoly 57 mountains 57 mourning 57 neurosurgeon 57 newest 57 obsession 57 overturning 57 papadopoulos 57 \
passenger 57 pbs 57 perceive 57 plunge 57 portfolio 57 portrait 57 printed 57 prominence 57 proximity 57 pulls 57 \
ramifications 57 ramping 57 reconstruction 57 reelected 57 relates 57 relentlessly 57 relieved 57 reminding 57 \
resilient 57 restrained 57 retake 57 retirees 57 rhodes 57 roundtable 57 rove 57 serial 57 siege 57 sir 57 sisters 57 \
slice 57 sober 57 solicitor 57 sonia 57 sport 57 squad 57 standpoint 57 stern 57 stomach 57 stormed 57 tara 57 trap 57 \
truman 57 unsubstantiated 57 vacuum 57 waiver 57 welcomes 57 wholly 57 woods 57 wyden 57 2025 55 237 55 4th 55 60s 55 \
abbott 55 aids 55 amanda 55 amended 55 analyze 55 animal 55 apprehended 55 attends 55 beauty 55 berlin 55 bernard 55 \
billed 55 blatantly 55 boris 55 brandon 55 brands 55 cheating 55 chicken 55 cio 55 col 55 commenting 55 compares 55 \
complicate 55 constraints 55 continent 55 corrections 55 cries 55 deadlines 55 decidedly 55 defer 55 defied 55 \
detain 55 educators 55 embraces 55 energize 55 entirety 55 fish 55 fitness 55 fortunately 55 grandmother 55 hardship 55 \
hates 55 hung 55 identifies 55 ilhan 55 impending 55 instability 55 intimate 55 jihadist 55 kay 55 kirk 55 \
lackluster 55 laughs 55 leftists 55 limbaugh 55 mantra 55 meals 55 mills 55 motions 55 nobel 55 nuts 55 occurring 55 \
orbit 55 ostensibly 55 perez 55 pin 55 precinct 55 privileges 55 proceeded 55 promptly 55 propelled 55 pulse 55 \
pundit 55 ranged 55 rescind 55 reservations 55 retweeted 55 rockets 55 sampling 55 scheduling 55 servers 55 settling 55 \
shorter 55 slap 55 slipping 55 snow 55 spare 55 sparking 55 spray 55 stationed 55 stephanopoulos 55 stereotypes 55 \
stirred 55 substitute 55 surpassed 55 territorial 55 tipping 55 trails 55 unborn 55 unjust 55 unsure 55 unthinkable 55 \
verbal 55 virgin 55 vows 55 watches 55 waving 55 whistle 55 wildlife 55 wine 55 yorkers 55 youngest 55 14th 54 1981 54 \
accusers 54 afl 54 alito 54 applicable 54 arrangements 54 ashley 54 atop 54 backfire 54 beer 54 boat 54 candy 54 \
capitalize 54 caravan 54 cincinnati 54 clearance 54 coalitions 54 codes 54 convenience 54 courting 54 covert 54 \
crown 54 decreased 54 denouncing 54 depicted 54 dismissive 54 distanced 54 distress 54 dominating 54 drastically 54 \
easter 54 excerpts 54 extract 54 fascist 54 firefighters 54 fiscally 54 fishing 54 generational 54 goldberg 54 greet 54 \
hayes 54 heitkamp 54 historians 54 hood 54 hysteria 54 illnesses 54 imagination 54 imposes 54 inmates 54 intensely 54 \
interact 54 interstate 54 jeopardize 54 laboratory 54 locals 54 lord 54 lottery 54 marines 54 meltdown 54 memorable 54 \
mentality 54 municipal 54 nba 54 neal 54 needing 54 nerve 54 notify 54 obligated 54 observe 54 observer 54 outdoor 54 \
pizza 54 pleading 54 plight 54 populated 54 possess 54 presiding 54 proliferation 54 pullquote 54 q 54 ramped 54 \
rapists 54 reminiscent 54 resolving 54 rip 54 saint 54 slaughter 54 smarter 54 specialists 54 spreads 54 stall 54 \
stormy 54 tammy 54 termination 54 theoretically 54 tossed 54 totals 54 trumps 54 tyranny 54 unreasonable 54 \
unspecified 54 unveil 54 weighs 54 wilbur 54 wipe 54 wood 54 160 53 administered 53 adversary 53 advisors 53 \
alienated 53 animus 53 apologies 53 appalling 53 arthur 53 artist 53 bedroom 53 beds 53 beneficial 53 bite 53 \
blitzer 53 boots 53 bow 53 burns 53 bust 53 cared 53 casts 53 catholics 53 clubs 53 comparisons 53 complexity 53 \
conspired 53 conspiring 53 continually 53 dangerously 53 deference 53 destination 53 dictators 53 disparity 53 \
disrupted 53 dug 53 enhance 53 enrichment 53 erratic 53 exercised 53 extensively 53 eyeing 53 faction 53 feminist 53 \
fractured 53 gerrymandering 53 gloves 53 graduation 53 gratitude 53 griffin 53 handgun 53 happiness 53 hats 53 \
headlined 53 heather 53 hungry 53 ig 53 illustrate 53 indispensable 53 ins 53 intentional 53 lewandowski 53 lewinsky 53 \
linda 53 matching 53 mired 53 modified 53 netherlands 53 occurs 53 orderly 53 ore 53 originated 53 personalities 53 \
petroleum 53 prosecuting 53 qualities 53 queens 53 reliably 53 reshape 53 sacrificed 53 sections 53 sekulow 53 \
shadows 53 socialists 53 someday 53 sotomayor 53 spies 53 succession 53 sunni 53 terrific 53 thune 53 timed 53 \
tragedies 53 trick 53 tying 53 universally 53 unseat 53 vacancy 53 vet 53 victor 53 washing 53 wildfires 53 \
withdrawn 53 1960 52 antifa 52 applaud 52 appreciated 52 apprentice 52 basement 52 beef 52 biological 52 bombers 52 \
bracing 52 breached 52 brushed 52 calculations 52 captain 52 carrie 52 casino 52 charities 52 checkers 52 clinical 52 \
commissioned 52 contended 52 continuation 52 contracted 52 crews 52 crusade 52 cultures 52 curbing 52 deck 52 \
defamation 52 dies 52 diminish 52 disability 52 disparate 52 dole 52 donnelly 52 downing 52 edwards 52 elusive 52 \
employing 52 enrollees 52 fade 52 flanked 52 flowers 52 franken 52 genocide 52 gestures 52 gina 52 happily 52 hints 52 \
homicide 52 horowitz 52 implication 52 induced 52 instinct 52 interviewing 52 jen 52 joni 52 knight 52 laundering 52 \
leah 52 legalizing 52 lowers 52 maintenance 52 marches 52 neutrality 52 observation 52 overdue 52 pandering 52 \
patriotic 52 penny 52 petitions 52 positioning 52 prejudice 52 processed 52 productivity 52 realizing 52 rear 52 \
rebuttal 52 recounts 52 recruited 52 relation 52 render 52 resounding 52 righteous 52 robinson 52 rollback 52 \
russell 52 saddam 52 saul 52 scattered 52 seizure 52 servants 52 shakes 52 shapiro 52 shutdowns 52 simpson 52 sin 52 \
smiling 52 soros 52 speculate 52 stature 52 sterling 52 stockpile 52 strzok 52 studio 52 subsidized 52 supplied 52 \
symbols 52 tlaib 52 tops 52 tourists 52 triple 52 veiled 52 viewpoint 52 visibly 52 watson 52 wreck 52 1983 50 \
accepts 50 adamant 50 adjustment 50 ain 50 aluminum 50 andrews 50 anonymously 50 approves 50 arnold 50 axios 50 \
battled 50 bidding 50 blitz 50 brass 50 brush 50 carnage 50 chaffetz 50 circulating 50 consistency 50 constrained 50 \
constructed 50 convened 50 convict 50 correspondents 50 cried 50 decisively 50 deem 50 delete 50 democratically 50 \
deterrent 50 dining 50 directs 50 dismal 50 drain 50 edged 50 embedded 50 enabling 50 epic 50 europeans 50 evans 50 \
exceptionally 50 exhibit 50 fascism 50 feedback 50 fivethirtyeight 50 flexible 50 formation 50 frequency 50 fusion 50 \
gaffes 50 gallery 50 garland 50 gases 50 gaza 50 geographic 50 glitches 50 grounded 50 hamas 50 harming 50 healing 50 \
heed 50 heller 50 honorable 50 hub 50 hug 50 indirect 50 indirectly 50 infighting 50 informing 50 inspections 50 \
instituted 50 ipsos 50 kathy 50 ma 50 manipulate 50 maps 50 matches 50 mechanisms 50 midwestern 50 militia 50 \
mindful 50 nate 50 negotiator 50 nickname 50 nonprofits 50 ominous 50 onetime 50 operators 50 par 50 paragraph 50 \
pathetic 50 peer 50 pergram 50 politicalticker 50 poorer 50 popping 50 practicing 50 praying 50 proceeds 50 \
psychology 50 pump 50 recruits 50 reeling 50 regrets 50 resigning 50 revival 50 rewarded 50 richer 50 rift 50 \
risking 50 sacramento 50 scam 50 secondary 50 secretive 50 sergei 50 severity 50 specializes 50 statues 50 steadfast 50 \
stored 50 stressing 50 strings 50 suppose 50 swan 50 taped 50 taste 50 taxed 50 thick 50 tightly 50 traced 50 tulsi 50 \
undergo 50 vanity 50 waning 50 waved 50 weakening 50 wield 50 wray 50 yahoo 50 yelled 50
"""
