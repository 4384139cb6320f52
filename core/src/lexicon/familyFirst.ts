/**
 * Family names of languages that write the family name first: Chinese (pinyin, Wade-Giles and Cantonese forms), Korean,
 * Vietnamese. In small letters, without accents. In English the family name alone is the short form: `Mao`, not `Zedong`.
 */
export const familyFirst: ReadonlySet<string> = new Set(
  `ai an bai ban bao bei bian bo cai cao cen chai chang chao che chen cheng chi chiang chiu chong chou chow chu cui dai
  deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao he ho hou hsu hsieh hu hua
  huang hui ji jia jiang jiao jin jing ju kang ke kong kuo kwok lai lam lan lau lee lei leung li lian liang liao lin ling
  liu long lou lu luo lyu ma mai man mao mei meng mi miao mo mu ng ni nie ning niu ou ouyang pan pang pei peng pi pu qi
  qian qiao qin qiu qu quan ren rong ruan shang shao shen sheng shi shu si sima song soong su sui sun tan tang tao teng
  tian tong tsai tsang tu wan wang wei wen weng wong wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeung
  yi yin ying yip you yu yuan yue yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo
  kim lee park pak bak choi choe jung jeong jang yoon yun lim im oh seo suh shin kwon hwang ahn song ryu yoo ri hong cho
  jo moon bae baek nam noh roh
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh to luong`.split(/\s+/),
);
