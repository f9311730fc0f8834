/// Family names that stand in front of the given name: Chinese, Korean and Vietnamese ones that many bear.
enum FamilyFirst {
  static let names: Set<WordKey> = [
    "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo",
    "he", "gao", "lin", "luo", "zheng", "liang", "xie", "song", "tang", "deng", "han", "feng", "cao", "peng", "zeng",
    "xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "ding", "ren",
    "shen", "yao", "jia", "cui", "tan", "xi", "wen", "bo", "hou", "qin", "meng", "bai", "jin", "xue", "lei", "fang",
    "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim", "oh", "seo", "shin", "kwon",
    "hwang", "ahn", "yoo", "hong", "moon", "roh", "ban", "nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "vo",
    "dang", "bui", "do", "ngo",
  ]
}
